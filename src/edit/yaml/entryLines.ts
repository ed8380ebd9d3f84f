import type { YamlEntry } from './yamlEntries.ts';

export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line of an offset ends, before its `\n`. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
}

/** Columns before an entry's first sign. */
export function columnOf(text: string, { start }: YamlEntry): number {
  return start - lineStart(text, start);
}

/** Whether an entry shares its first line with what holds it: `- - a`, or the first key behind a dash. */
export function isInline(text: string, { start }: YamlEntry): boolean {
  return text.slice(lineStart(text, start), start).trim() !== '';
}

/**
 * Where an entry between lines begins together with the comments right above it: those of its own column, without a blank line between.
 * What stands at the head of a file is the file's. @param floor the end of what stands before.
 */
export function leadStart(text: string, entry: YamlEntry, floor: number): number {
  if (isInline(text, entry)) return entry.start;
  const column = columnOf(text, entry);
  const own = lineStart(text, entry.start);
  let start = own;
  while (start > floor && text.startsWith('#', lineStart(text, start - 1) + column)) {
    const above = lineStart(text, start - 1);
    if (above < floor || text.slice(above, above + column).trim() !== '') break;
    start = above;
  }
  return start === 0 ? own : start;
}

/** Where an entry between lines ends, before the `\n`: with the comment behind it, and those below that stand further in. */
export function tailEnd(text: string, entry: YamlEntry): number {
  const column = columnOf(text, entry);
  let end = lineEnd(text, entry.end);
  for (;;) {
    const below = text.slice(end + 1, lineEnd(text, end + 1));
    if (end === text.length || below.search(/\S/) <= column || !below.trimStart().startsWith('#')) return end;
    end += 1 + below.length;
  }
}

/** Whether most entries of a list or map have a blank line between them. */
export function isSpaced(text: string, entries: readonly YamlEntry[]): boolean {
  const gaps = entries.slice(1).map(({ start }, index) => text.slice(entries[index]?.end, start));
  return gaps.filter((gap) => /\n[ \t]*\n/.test(gap)).length * 2 > gaps.length;
}

/** Where the line above one begins, when it is blank. */
export function blankAbove(text: string, start: number): number | undefined {
  if (start === 0) return undefined;
  const above = lineStart(text, start - 1);
  return text.slice(above, start).trim() === '' ? above : undefined;
}
