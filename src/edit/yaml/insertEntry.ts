import type { Splice } from '../plainText.ts';
import { columnOf, isInline, isSpaced, leadStart, lineEnd, lineStart } from './entryLines.ts';
import { indentLines } from './spellYaml.ts';
import type { YamlEntry } from './yamlEntries.ts';

/**
 * Puts an entry into a list or map of lines that is not empty, as its neighbours stand.
 * @param spelled the entry from its dash or key on, as at column 0.
 */
export function insertLines(text: string, entries: readonly YamlEntry[], index: number, spelled: string): Splice[] {
  const next = entries[index];
  const near = next ?? entries.at(-1);
  if (near === undefined) return [];
  const column = columnOf(text, near);
  const lines = indentLines(spelled, column);
  const gap = isSpaced(text, entries) ? '\n\n' : '\n';
  const indent = ' '.repeat(column);
  if (next === undefined) {
    const at = lineEnd(text, near.end);
    return [{ start: at, end: at, text: `${gap}${indent}${lines}` }];
  }
  const at = leadStart(text, next, entries[index - 1]?.end ?? 0);
  const added = isInline(text, next) ? `${lines}${gap}${indent}` : `${indent}${lines}${gap}`;
  return [{ start: at, end: at, text: added }];
}

/** Puts an entry into a list or map between brackets. @param open offset of the opening one. */
export function insertBetween(
  text: string,
  open: number,
  entries: readonly YamlEntry[],
  index: number,
  spelled: string,
): Splice[] {
  const [next, last] = [entries[index], entries.at(-1)];
  const near = next ?? last;
  if (near === undefined) {
    const inside = text[open] === '{' ? ` ${spelled} ` : spelled;
    return [{ start: open + 1, end: open + 1, text: inside }];
  }
  const ownLine = text.slice(lineStart(text, near.start), near.start);
  const gap = ownLine.trim() === '' ? `,\n${ownLine}` : ', ';
  if (next !== undefined) return [{ start: next.start, end: next.start, text: `${spelled}${gap}` }];
  return [{ start: near.end, end: near.end, text: `${gap}${spelled}` }];
}
