import { inlinePlace } from './inlinePlace.ts';
import type { WritingPlace, WrittenStretch } from './places.ts';
import { referencePlace } from './referencePlace.ts';
import { stretchAt } from './stretchAt.ts';
import { yamlPlace } from './yamlPlace.ts';

/**
 * What an author is writing at the cursor, as far as it is something that can be completed; undefined in plain prose, in code that is
 * none of the kit's, and in comments.
 * @param cursor offset in the text.
 * @param isYaml whether the fence of that name holds YAML that the kit reads.
 */
export function writingPlace(
  text: string,
  cursor: number,
  isYaml: (fence: string) => boolean,
): WritingPlace | undefined {
  const stretch = stretchAt(text, cursor);
  switch (stretch?.kind) {
    case undefined:
      return undefined;
    case 'opener': {
      const { from, to, marks, indent, isClosed } = stretch;
      return { kind: 'fence', from, to, marks, indent, isClosed };
    }
    case 'prose':
      return inlinePlace(text, cursor, stretch);
    case 'front':
      return fieldPlace(text, cursor, undefined, stretch);
    case 'fence':
      return isYaml(stretch.name) ? fieldPlace(text, cursor, stretch.name, stretch) : undefined;
  }
}

function fieldPlace(
  text: string,
  cursor: number,
  fence: string | undefined,
  { from, to }: WrittenStretch,
): WritingPlace | undefined {
  const found = yamlPlace(text.slice(from, to), cursor - from);
  if (found === undefined) return undefined;
  const place = { ...found, kind: 'yaml' as const, fence, from: found.from + from, to: found.to + from };
  if (place.role === 'text') return inlinePlace(text, cursor, place);
  if (place.role === 'key' && place.brace === undefined) return place;
  const begin = place.brace === undefined ? place.from : place.brace + from;
  const reference = referencePlace(text, cursor, begin);
  if (reference === undefined) return { ...place, ...(place.brace !== undefined && { brace: begin }) };
  if (place.brace !== undefined) {
    // A brace where a value begins is a mapping's, unless what is typed can only be a reference.
    if (reference.of === undefined) return { ...place, brace: begin };
    return { ...reference, quoted: { from: reference.from, to: reference.to } };
  }
  return { ...reference, quoted: place.quote === '' && place.isFlow ? { from: place.from, to: place.to } : undefined };
}
