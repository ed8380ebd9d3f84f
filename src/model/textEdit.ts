import type { SourceSpan } from './sourceSpan.ts';

/** A change to one line of a file that its author wrote. */
export interface TextEdit {
  /** What is replaced. A length of 0 means that text is put in before the column. */
  readonly at: SourceSpan;
  /** What stands there now, so that a file that has changed since is left alone. */
  readonly from: string;
  /** What is to stand there; `\n` begins a line, whatever ends the lines of the file. */
  readonly to: string;
}

/** A text with edits made, and those that were made. */
export interface EditedText {
  readonly text: string;
  readonly made: readonly TextEdit[];
}

/**
 * Makes edits in a text. One whose place holds other words than it expects, or lies in a place that another changes, is not made.
 * @param text of the file; a byte-order mark is no part of its first line.
 */
export function editText(text: string, edits: readonly TextEdit[]): EditedText {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const starts = [text.startsWith('\uFEFF') ? 1 : 0];
  for (const { index } of text.matchAll(/\n/g)) starts.push(index + 1);
  const placed = edits
    .map((edit) => ({ edit, start: (starts[edit.at.line - 1] ?? Number.NaN) + edit.at.column - 1 }))
    .filter(({ edit, start }) => text.startsWith(edit.from, start))
    .sort((a, b) => b.start - a.start);
  let edited = text;
  let free = text.length;
  const made: TextEdit[] = [];
  for (const { edit, start } of placed) {
    const end = start + edit.from.length;
    if (!(end <= free)) continue;
    edited = edited.slice(0, start) + edit.to.replaceAll('\n', lineEnd) + edited.slice(end);
    // Two that put something in at one place would be told of twice.
    free = edit.from === '' ? start - 1 : start;
    made.unshift(edit);
  }
  return { text: edited, made };
}
