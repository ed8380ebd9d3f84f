import type { Edit } from './dialect.ts';

/** A text with its edits made, and the way back. */
export interface EditedText {
  readonly text: string;
  /** The offset in the author's text for one in the edited text; what an edit put in stands where the edit begins. */
  readonly sourceOffset: (offset: number) => number;
  /** The edits that were made: of those that overlap the one that begins first, and of these the longest. */
  readonly made: readonly Edit[];
}

/** Makes edits in a text. */
export function applyEdits(source: string, edits: readonly Edit[]): EditedText {
  const made: Edit[] = [];
  const pieces: string[] = [];
  /** Where unchanged stretches and edits begin, in the edited text and in the source. */
  const starts: { at: number; from: number; verbatim: boolean }[] = [];
  let from = 0;
  let at = 0;
  const add = (text: string, verbatim: boolean): void => {
    starts.push({ at, from, verbatim });
    pieces.push(text);
    at += text.length;
  };
  // Sorting is stable: of insertions at one place the one that was asked for first stands first, all before what stands there.
  const inOrder = [...edits].sort((a, b) => a.start - b.start || isReplacement(a) - isReplacement(b) || b.end - a.end);
  for (const edit of inOrder) {
    if (edit.start < from) continue;
    add(source.slice(from, edit.start), true);
    from = edit.start;
    add(edit.text, false);
    from = edit.end;
    made.push(edit);
  }
  add(source.slice(from), true);
  const sourceOffset = (offset: number): number => {
    const piece = starts[lastAtOrBefore(starts, offset)];
    if (piece === undefined) return offset;
    return piece.verbatim ? piece.from + offset - piece.at : piece.from;
  };
  return { text: pieces.join(''), sourceOffset, made };
}

/** Binary search: the index of the last of the sorted pieces that begins at an offset or before. */
function lastAtOrBefore(starts: readonly { readonly at: number }[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function isReplacement({ start, end }: Edit): number {
  return end > start ? 1 : 0;
}
