import type { Splice } from '../plainText.ts';
import { columnOf, leadStart, tailEnd } from './entryLines.ts';
import type { YamlEntry } from './yamlEntries.ts';

/**
 * Moves an item of a list. Of a list of lines it takes its lines along and the comments right above it; blank lines and other comments
 * stay where they are, so that moving it back gives the same bytes.
 */
export function moveEntry(
  text: string,
  entries: readonly YamlEntry[],
  from: number,
  to: number,
  isBracketed: boolean,
): Splice[] {
  const places = entries.map((entry, index) => {
    if (isBracketed) return { start: entry.start, end: entry.end };
    const lead = leadStart(text, entry, entries[index - 1]?.end ?? 0);
    return { start: lead === entry.start ? lead : lead + columnOf(text, entry), end: tailEnd(text, entry) };
  });
  const order = places.toSpliced(from, 1).toSpliced(to, 0, places[from] ?? { start: 0, end: 0 });
  return places.flatMap((place, index) => {
    const moved = order[index] ?? place;
    return moved === place ? [] : [{ ...place, text: text.slice(moved.start, moved.end) }];
  });
}
