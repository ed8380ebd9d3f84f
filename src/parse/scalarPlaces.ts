import { isScalar, visit } from 'yaml';
import { yamlDocument } from './yamlDocument.ts';

/** Where the values of a YAML text stand that are neither lists nor mappings: offsets from and to, in order, quotes left out. */
export function scalarPlaces(text: string): (readonly [number, number])[] {
  const places: (readonly [number, number])[] = [];
  visit(yamlDocument(text), {
    Scalar(key, node) {
      if (key === 'key' || !isScalar(node) || node.range == null) return;
      const [start, end] = node.range;
      if (node.type === 'QUOTE_SINGLE' || node.type === 'QUOTE_DOUBLE') places.push([start + 1, end - 1]);
      else if (node.type === 'PLAIN') places.push([start, end]);
      else places.push(blockPlace(text, start, end));
    },
  });
  return places;
}

/** Of a text that stands below its `|`: from its first word to its last. */
function blockPlace(text: string, start: number, end: number): readonly [number, number] {
  const written = text.slice(start, end);
  const first = /^[^\n]*\n\s*/.exec(written)?.[0].length ?? 0;
  return [start + first, start + written.trimEnd().length];
}
