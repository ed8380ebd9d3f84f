import { attributeOf } from '../html/attributeOf.ts';
import { attributeList } from '../html/html.ts';
import { readHtml } from '../html/readHtml.ts';
import type { Edit } from './dialect/dialect.ts';
import { proseOnly } from './proseOnly.ts';

/** Pictures that stand in `<object>` or `<embed>`, as many write SVG, become pictures; other documents are left to be told of. */
export function objectPictureEdits(text: string): Edit[] {
  return [...proseOnly(text).matchAll(/<object\b[^>]*>[\s\S]*?<\/object\s*>|<embed\b[^>]*>/gi)].flatMap(
    ({ 0: found, index }): Edit[] => {
      const picture = pictureFor(text.slice(index, index + found.length));
      return picture === undefined ? [] : [{ start: index, end: index + found.length, text: picture }];
    },
  );
}

const told = new Set(['data', 'src', 'type']);

function pictureFor(markup: string): string | undefined {
  const element = readHtml(markup).find((part) => part.type === 'element');
  if (element === undefined) return undefined;
  const src = attributeOf(element, element.name === 'object' ? 'data' : 'src') ?? '';
  const type = attributeOf(element, 'type') ?? '';
  if (src === '' || !(/^image\//i.test(type) || /\.(?:svg|png|jpe?g|gif|webp|avif)(?:[?#]|$)/i.test(src)))
    return undefined;
  const others = element.attributes.filter(({ name }) => !told.has(name)).map(({ name, value }) => [name, value]);
  return `<img${attributeList({ src, alt: attributeOf(element, 'title') ?? '', ...Object.fromEntries(others) }).markup}>`;
}
