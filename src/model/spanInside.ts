import type { SourceSpan } from './sourceSpan.ts';

/**
 * The place of a stretch of text that stands inside a longer one.
 * @param at where the longer text begins; its first line starts in `at.column`, its further lines in column 1.
 * @param text the longer text as written in the file.
 * @param offset where the stretch begins in `text`, in UTF-16 units.
 */
export function spanInside(
  at: Pick<SourceSpan, 'file' | 'line' | 'column'>,
  text: string,
  offset: number,
  length: number,
): SourceSpan {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  const lines = before.split('\n').length - 1;
  const lineEnd = text.indexOf('\n', offset);
  const available = (lineEnd === -1 ? text.length : lineEnd) - offset;
  return {
    file: at.file,
    line: at.line + lines,
    column: offset - lineStart + (lines === 0 ? at.column : 1),
    length: Math.max(1, Math.min(length, available)),
  };
}
