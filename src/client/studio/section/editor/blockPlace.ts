import type { Text } from '@codemirror/state';

/**
 * Where something that needs lines of its own is put in for a cursor: below the headline that it stands in, and below the front matter;
 * else where it is. Whoever opens a section and puts something in at once stands in its first headline.
 */
export function blockPlace(doc: Text, cursor: number): number {
  const line = doc.lineAt(cursor);
  const head = frontMatterEnd(doc);
  if (cursor <= head) return head;
  return /^ {0,3}#{1,6}(?:\s|$)/.test(line.text) ? line.to : cursor;
}

/** Where the front matter ends; -1 where there is none. */
function frontMatterEnd(doc: Text): number {
  if (doc.line(1).text.trimEnd() !== '---') return -1;
  for (let number = 2; number <= doc.lines; number += 1) {
    const { text, to } = doc.line(number);
    if (text.trimEnd() === '---') return to;
  }
  return -1;
}
