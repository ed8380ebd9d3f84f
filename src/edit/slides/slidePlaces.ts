import { mostSlides, tooLongText } from '../../model/textLimits.ts';
import { closeComments } from '../../parse/closeComments.ts';
import { cutSlides, type SlideCut, sectionSeparators } from '../../parse/cutSlides.ts';
import { splitFrontMatter } from '../../parse/frontMatter.ts';
import { lineIndex } from '../../parse/lineIndex.ts';
import { hideComments, maskCode } from '../../parse/maskCode.ts';

/** Where a slide's own text stands, without the blank lines around it. Offsets in the file's text. */
export interface SlidePlace extends SlideCut {
  /** Between the separators: `start` and `end` with blank lines, these without. */
  readonly first: number;
  readonly last: number;
}

/** A section's text and its slides, cut where the parser cuts them. */
export interface SlidePlaces {
  readonly text: string;
  /** As long as the text, with code and comments blanked out; comments for slides and elements stay. */
  readonly masked: string;
  readonly slides: readonly SlidePlace[];
  /** Separators right under text, which make a heading of it elsewhere. */
  readonly traps: number;
}

/** @param text with `\n` alone; front matter is passed over. @returns undefined when it is too large to be read. */
export function slidePlaces(text: string): SlidePlaces | undefined {
  if (tooLongText(text, '') !== undefined) return undefined;
  const { body } = splitFrontMatter(text);
  const offset = text.length - body.length;
  const closed = closeComments(body, sectionSeparators, lineIndex('', body)).value;
  const { text: masked, setextUnderlines } = maskCode(hideComments(closed));
  const cuts = cutSlides(masked, sectionSeparators);
  if (cuts.length > mostSlides) return undefined;
  const slides = cuts.map((cut): SlidePlace => {
    const [start, end] = [offset + cut.start, offset + cut.end];
    const own = text.slice(start, end);
    const before = own.trim() === '' ? Math.min(1, own.length) : (/^(?:[ \t]*\n)*/.exec(own)?.[0].length ?? 0);
    const last = Math.max(start + before, start + own.trimEnd().length);
    return { start, end, direction: cut.direction, first: start + before, last };
  });
  return { text, masked: text.slice(0, offset) + masked, slides, traps: setextUnderlines.length };
}

/** The slides' own texts. */
export function slideTexts({ text, slides }: SlidePlaces): string[] {
  return slides.map(({ first, last }) => text.slice(first, last));
}
