import { attributeComments } from './attributeComments.ts';
import { cutSlides, type SlideCut, sectionSeparators } from './cutSlides.ts';
import { normaliseText, splitFrontMatter } from './frontMatter.ts';
import { hideComments, maskCode } from './maskCode.ts';

/** A slide as its file holds it. */
export interface SlideText extends Pick<SlideCut, 'direction'> {
  /** Offsets in the whole text. */
  readonly start: number;
  readonly end: number;
  /** Its `.slide` comments, in order, with their offsets. */
  readonly comments: readonly { readonly start: number; readonly end: number; readonly inside: string }[];
}

/** The text of a section's file, line ends as we have them, and where in it each slide stands: in the order of parseSection. */
export function slideTexts(source: string): { readonly text: string; readonly slides: readonly SlideText[] } {
  const text = normaliseText(source);
  const { body } = splitFrontMatter(text);
  const offset = text.length - body.length;
  const masked = maskCode(hideComments(body)).text;
  const slides = cutSlides(masked, sectionSeparators).map(({ start, end, direction }) => ({
    direction,
    start: offset + start,
    end: offset + end,
    comments: [...masked.slice(start, end).matchAll(attributeComments('slide'))].map((match) => {
      const from = offset + start + match.index;
      return { start: from, end: from + match[0].length, inside: match[1] ?? '' };
    }),
  }));
  return { text, slides };
}
