import { attributeOf } from './attributeOf.ts';
import type { HtmlAttribute, HtmlPart } from './htmlParts.ts';

/** The attributes by which markup shows pictures from files, poster frames of videos among them, in order. */
export function pictureAttributes(parts: readonly HtmlPart[]): HtmlAttribute[] {
  return parts.flatMap((part) => {
    if (part.type !== 'element') return [];
    const names = showing[part.name] ?? [];
    // Of two attributes of one name the first counts.
    return part.attributes.filter(
      ({ name, value }) => value !== '' && names.includes(name) && attributeOf(part, name) === value,
    );
  });
}

const showing: Readonly<Record<string, readonly string[]>> = {
  img: ['src'],
  image: ['src', 'href'],
  source: ['src'],
  video: ['src', 'poster'],
};
