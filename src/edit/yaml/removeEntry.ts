import type { Splice } from '../plainText.ts';
import { blankAbove, isInline, lineEnd, lineStart, tailEnd } from './entryLines.ts';
import type { YamlEntry } from './yamlEntries.ts';

/**
 * Takes an entry out of a list or map of lines: its lines with all comments in them. Comments above it stay. A list that is left empty
 * is written `[]`, a map `{}`.
 * @param mark behind the dash or colon of what holds the list or map; undefined for a file's own.
 */
export function removeLines(
  text: string,
  entries: readonly YamlEntry[],
  index: number,
  mark: number | undefined,
  empty: '[]' | '{}',
): Splice[] {
  const entry = entries[index];
  if (entry === undefined) return [];
  const end = tailEnd(text, entry);
  if (entries.length === 1) {
    const isNext = mark !== undefined && text.slice(mark, entry.start).trim() === '';
    return [isNext ? { start: mark, end, text: ` ${empty}` } : { start: entry.start, end, text: empty }];
  }
  const next = entries[index + 1];
  if (isInline(text, entry)) {
    const isNext = next !== undefined && text.slice(end, next.start).trim() === '';
    const before = text.slice(0, entry.start).trimEnd().length;
    return [{ start: isNext ? entry.start : before, end: isNext ? next.start : end, text: '' }];
  }
  const own = lineStart(text, entry.start);
  const below = text.slice(end + 1, lineEnd(text, end + 1));
  // Two blank lines, or one at the end of the file, would tell that something is gone.
  const start = (below.trim() === '' ? blankAbove(text, own) : undefined) ?? own;
  return [end < text.length ? { start, end: end + 1, text: '' } : { start: start - 1, end, text: '' }];
}

/** Takes an entry out from between brackets, with the comma that parted it from its neighbour. @param close offset of the closing bracket. */
export function removeBetween(
  text: string,
  open: number,
  close: number,
  entries: readonly YamlEntry[],
  index: number,
): Splice[] {
  const [before, entry, next] = [entries[index - 1], entries[index], entries[index + 1]];
  if (entry === undefined) return [];
  const hasComment = (start: number, end: number): boolean => text.slice(start, end).includes('#');
  if (next !== undefined) {
    if (!hasComment(entry.end, next.start)) return [{ start: entry.start, end: next.start, text: '' }];
    return [{ start: entry.start, end: text.indexOf(',', entry.end) + 1, text: '' }];
  }
  if (before !== undefined && !hasComment(before.end, entry.start))
    return [{ start: before.end, end: entry.end, text: '' }];
  if (before === undefined && !hasComment(open, close)) return [{ start: open + 1, end: close, text: '' }];
  const comma = /^[ \t]*,/.exec(text.slice(entry.end, lineEnd(text, entry.end)));
  return [{ start: entry.start, end: entry.end + (comma?.[0].length ?? 0), text: '' }];
}
