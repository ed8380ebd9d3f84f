import { isHiddenSlide } from '../../model/isHiddenSlide.ts';
import { attributeComments } from '../../parse/attributeComments.ts';
import type { Splice } from '../plainText.ts';
import { slideAttributes } from './slideAttributes.ts';

const mark = ' data-visibility="hidden"';
const comment = `<!-- .slide:${mark} -->`;

/** Takes a slide out of all decks, by its first comment for slides or one of its own. @param masked the slide's text; places are its own. */
export function hideSlide(masked: string): Splice[] {
  if (isHiddenSlide({ attributes: slideAttributes(masked) })) return [];
  const [first] = masked.matchAll(attributeComments('slide'));
  if (first === undefined) return [{ start: 0, end: 0, text: `${comment}\n` }];
  const at = first.index + first[0].replace(/\s*-->$/, '').length;
  return [{ start: at, end: at, text: mark }];
}

/** Undoes that, in all comments for the slide; one that says nothing else goes. */
export function showSlide(masked: string): Splice[] {
  return [...masked.matchAll(attributeComments('slide'))].flatMap(({ 0: found, index, 1: inside = '' }): Splice[] => {
    const hidden = /\s*\bdata-visibility\s*=\s*(["']?)\s*hidden\s*\1(?=[\s-]|$)/gi;
    if (inside.replace(hidden, '').trim() === '') {
      const lineBreak = masked.startsWith('\n', index + found.length) ? 1 : 0;
      return hidden.test(inside) ? [{ start: index, end: index + found.length + lineBreak, text: '' }] : [];
    }
    return [...found.matchAll(hidden)].map((one) => {
      const start = index + one.index;
      return { start, end: start + one[0].length, text: '' };
    });
  });
}
