import type { ImportedSlide } from './importedDeck.ts';

/** The slides of one section. */
export interface SectionSlides {
  readonly title: string;
  readonly slides: readonly ImportedSlide[];
}

/** The most slides of a section where the deck has no parts of its own: what a reader of the file can keep in view. */
const mostOfSection = 10;

/**
 * Parts a deck into sections: by the parts that it names; else at headings of the first level, where these stand above others; else
 * into pieces of equal length. A slide below another stays with it.
 */
export function partSections(slides: readonly ImportedSlide[]): readonly SectionSlides[] {
  const starts = sectionStarts(slides).filter((start) => start > 0 && slides[start]?.below === false);
  return [0, ...starts].map((start, index, all) => {
    const own = slides.slice(start, all[index + 1]);
    const title = own[0]?.part ?? own.find((slide) => slide.title !== '')?.title ?? '';
    return { title, slides: own };
  });
}

function sectionStarts(slides: readonly ImportedSlide[]): readonly number[] {
  const named = indices(slides, ({ part }) => part !== undefined);
  if (named.length > 0) return named;
  const chapters = indices(slides, ({ level, below }) => level === 1 && !below);
  // Where most slides have a heading of the first level, it is the slide's title and no chapter's.
  if (chapters.length > 1 && slides.length >= 2 * chapters.length) return chapters;
  const pieces = Math.ceil(slides.length / mostOfSection);
  return Array.from({ length: pieces }, (_, index) => columnAt(slides, Math.round((index * slides.length) / pieces)));
}

function columnAt(slides: readonly ImportedSlide[], index: number): number {
  return slides[index]?.below === true ? columnAt(slides, index + 1) : index;
}

function indices(slides: readonly ImportedSlide[], test: (slide: ImportedSlide) => boolean): number[] {
  return slides.flatMap((slide, index) => (test(slide) ? [index] : []));
}
