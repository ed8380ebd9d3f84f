import { isMap, isScalar, stringify } from 'yaml';
import { normaliseText } from './frontMatter.ts';
import { yamlDocument } from './yamlDocument.ts';

/**
 * The lines of each record of a YAML file, by id, as their author wrote them, without indentation: comments inside included, those
 * above left out. A file that cannot be read, or is written between braces, has none.
 */
export function recordTexts(source: string): ReadonlyMap<string, string> {
  const text = normaliseText(source);
  const { contents, errors } = yamlDocument(text);
  if (errors.length > 0 || !isMap(contents) || contents.flow === true) return new Map();
  const starts = contents.items.flatMap(({ key }) => (isScalar(key) && key.range != null ? [key.range[0]] : []));
  if (starts.length !== contents.items.length) return new Map();
  return new Map(
    contents.items.map(({ key }, index) => {
      const start = starts[index] ?? 0;
      const indent = start - (text.lastIndexOf('\n', start - 1) + 1);
      // Up to the next one; what stands above that at its own height is a comment of its.
      const lines = text.slice(start, starts[index + 1]).split('\n');
      const end = lines.findLastIndex((line, number) => number === 0 || belongs(line, indent));
      const own = lines.slice(0, end + 1).map((line, number) => (number === 0 ? line : line.slice(indent)));
      return [String(isScalar(key) ? key.value : ''), own.join('\n').trimEnd()] as const;
    }),
  );
}

function belongs(line: string, indent: number): boolean {
  return line.trim() !== '' && line.search(/\S/) > indent;
}

/** A record as the YAML library writes it, where an author's own lines cannot be taken. */
export function writtenRecord(id: string, record: object): string {
  return stringify({ [id]: record }, { lineWidth: 120 }).trimEnd();
}
