import { inspect } from 'node:util';
import colors from 'picocolors';
import type { TalkError } from '../model/talkError.ts';
import type { Io } from './io.ts';

/** A failure of the run as a person reads it: code, what happened, what to do; for `--debug` where in the program it arose. */
export function formatError(error: TalkError, { terminal, debug }: Pick<Io, 'terminal' | 'debug'>): string {
  const paint = colors.createColors(terminal);
  const place = error.at === undefined ? '' : `${error.at.file}:${error.at.line}:${error.at.column}  `;
  const hint = error.hint === undefined ? '' : `\n    ${paint.cyan('hint:')} ${error.hint}`;
  const trace = debug ? `\n${inspect(error)}` : '';
  return `${place}${paint.red('error')}  ${error.code}  ${error.message}${hint}${trace}`;
}
