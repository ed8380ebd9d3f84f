import stringWidth from 'fast-string-width';
import colors from 'picocolors';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';

type Paint = ReturnType<typeof colors.createColors>;

/**
 * A diagnostic as a person reads it: `file:line:column  severity  code  message`, the source line with a caret, a hint.
 * @param sourceLine gives a line of a project file; undefined when it cannot be read any more.
 */
export function formatDiagnostic(
  diagnostic: Diagnostic,
  sourceLine: (at: SourceSpan) => string | undefined,
  terminal: boolean,
): string {
  const paint = colors.createColors(terminal);
  const { at, severity, code, message, hint, related = [] } = diagnostic;
  const place = at === undefined ? '' : `${paint.bold(`${at.file}:${at.line}:${at.column}`)}  `;
  const colored = severity === 'error' ? paint.red(severity) : paint.yellow(severity);
  const lines = [`${place}${colored}  ${code}  ${message}`];
  const source = at === undefined ? undefined : sourceLine(at);
  if (at !== undefined && source !== undefined) lines.push(...excerpt(at, source, paint));
  for (const place of related) {
    lines.push(`    ${paint.cyan('see:')} ${place.file}:${place.line}:${place.column}  ${place.message}`);
    const there = sourceLine(place);
    if (there !== undefined) lines.push(...excerpt(place, there, paint));
  }
  if (hint !== undefined) lines.push(`    ${paint.cyan('hint:')} ${hint}`);
  return lines.join('\n');
}

/** Width of the source excerpt, in characters: longer lines are cut around the mistake. */
const excerptWidth = 100;

function excerpt(at: SourceSpan, source: string, paint: Paint): string[] {
  const column = at.column - 1;
  const start = Math.max(0, Math.min(column - 30, source.length - excerptWidth));
  const cut = source.slice(start, start + excerptWidth);
  const place = column - start;
  const before = cut.slice(0, place).replace(/[^\t]+/g, (text) => ' '.repeat(width(text)));
  const length = Math.max(1, width(cut.slice(place, place + at.length)));
  const gutter = `    ${at.line} | `;
  return [
    `${paint.dim(gutter)}${start > 0 ? '…' : ''}${cut}`,
    `${' '.repeat(gutter.length)}${start > 0 ? ' ' : ''}${before}${paint.red('^'.repeat(length))}`,
  ];
}

/** Columns of a terminal that a text takes: two for letters of Chinese, Japanese and Korean, none for marks above letters. */
function width(text: string): number {
  return stringWidth(text, { tabWidth: 1 });
}
