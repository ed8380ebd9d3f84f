import { attributeOf } from './attributeOf.ts';
import type { HtmlAttribute, HtmlPart } from './htmlParts.ts';

/** The attributes by which markup shows pictures and plays films from files, with posters and captions, in order (see playedKind). */
export function pictureAttributes(parts: readonly HtmlPart[]): HtmlAttribute[] {
  return parts.flatMap((part) => {
    if (part.type !== 'element') return [];
    const names = showing[part.name] ?? [];
    // Of two attributes of one name the first counts.
    const shown = part.attributes.filter(
      ({ name, value }) => value.trim() !== '' && names.includes(name) && attributeOf(part, name) === value,
    );
    // reveal.js has these fetched only when their slide comes near.
    const hasSource = shown.some(({ name }) => name === 'src');
    return shown.filter(({ name }) => name !== 'data-src' || !hasSource);
  });
}

const showing: Readonly<Record<string, readonly string[]>> = {
  img: ['src', 'data-src'],
  image: ['src', 'href', 'xlink:href'],
  source: ['src', 'data-src'],
  video: ['src', 'data-src', 'poster'],
  audio: ['src', 'data-src'],
  track: ['src'],
};
