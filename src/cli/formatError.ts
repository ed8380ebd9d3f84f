import colors from 'picocolors';
import type { TalkError } from '../model/talkError.ts';

/** A failure of the run as a person reads it: code, what happened, what to do. */
export function formatError(error: TalkError, terminal: boolean): string {
  const paint = colors.createColors(terminal);
  const place = error.at === undefined ? '' : `${error.at.file}:${error.at.line}:${error.at.column}  `;
  const hint = error.hint === undefined ? '' : `\n    ${paint.cyan('hint:')} ${error.hint}`;
  return `${place}${paint.red('error')}  ${error.code}  ${error.message}${hint}`;
}
