import type { ChangedText } from '../../model/plannedEdit.ts';
import { attributeComments } from '../../parse/attributeComments.ts';
import { writtenAttributes } from '../../parse/attributes.ts';
import { plainText, type Splice } from '../plainText.ts';
import { slideAttributes } from './slideAttributes.ts';
import { slidePlaces } from './slidePlaces.ts';

/** Attributes that a slide is to have; one that is undefined goes, and one that is not named stays as it is. */
export type SlideMark = Readonly<Record<string, string | undefined>>;

/**
 * Gives slides attributes by their comments, which keep all else.
 * @param marks in the order of the slides. @returns refused as `unreadable`, and as `unsafe` where they would not be read so.
 */
export function markSlides(source: string, marks: readonly SlideMark[]): ChangedText {
  const plain = plainText(source);
  const places = slidePlaces(plain.text);
  if (places === undefined)
    return { kind: 'refused', reason: 'unreadable', message: 'The file has more than is read of one.' };
  const splices = places.slides.flatMap(({ first, last }, index) =>
    markSplices(places.masked.slice(first, last), marks[index] ?? {}).map(
      ({ start, end, text }): Splice => ({ start: first + start, end: first + end, text }),
    ),
  );
  const text = plain.splice(splices);
  const now = slidePlaces(plainText(text).text);
  const isMarked = now?.slides.every(({ first, last }, index) => {
    const attributes = slideAttributes(now.masked.slice(first, last));
    return Object.entries(marks[index] ?? {}).every(([name, value]) => attributes[name] === value);
  });
  if (isMarked && now?.slides.length === places.slides.length) return { kind: 'text', text };
  return {
    kind: 'refused',
    reason: 'unsafe',
    message: 'The comments of its slides cannot be changed without being read otherwise.',
  };
}

/** In the comments that name them; what none names yet comes into the first one, or into one of its own above the slide. */
function markSplices(masked: string, mark: SlideMark): Splice[] {
  const comments = [...masked.matchAll(attributeComments('slide'))].map((found) => ({
    text: found[0],
    start: found.index,
    inside: found[1] ?? '',
  }));
  const named = new Set(comments.flatMap(({ inside }) => writtenAttributes(inside).map(({ name }) => name)));
  const more = Object.entries(mark)
    .filter(([name, value]) => value !== undefined && !named.has(name))
    .map(([name, value]) => spell(name, value ?? ''));
  if (comments.length === 0)
    return more.length === 0 ? [] : [{ start: 0, end: 0, text: `<!-- .slide: ${more.join(' ')} -->\n` }];
  return comments.flatMap(({ text, start, inside }, index): Splice[] => {
    const own = [changed(inside, mark), ...(index === 0 ? more : [])].filter((one) => one !== '').join(' ');
    if (own === inside) return [];
    const end = start + text.length;
    if (own === '') return [{ start, end: end + (masked.startsWith('\n', end) ? 1 : 0), text: '' }];
    const head = /^<!--\s*\.\s*slide\s*:?\s*/i.exec(text)?.[0] ?? '<!-- .slide: ';
    const tail = /\s*-->$/.exec(text)?.[0] ?? ' -->';
    return [{ start, end, text: head + own + tail }];
  });
}

function changed(inside: string, mark: SlideMark): string {
  let text = inside;
  for (const { name, value, start, end } of writtenAttributes(inside).reverse()) {
    if (!(name in mark) || mark[name] === value) continue;
    const next = mark[name];
    text = text.slice(0, start) + (next === undefined ? '' : spell(name, next)) + text.slice(end);
    if (next === undefined) text = text.slice(0, start).trimEnd() + text.slice(start).replace(/^[\s,;]*(?=.)/s, ' ');
  }
  return text.trim();
}

function spell(name: string, value: string): string {
  return value.includes('"') ? `${name}='${value}'` : `${name}="${value}"`;
}
