import type { DeckSection } from '../../../model/deck.ts';
import type { Section } from '../../../model/section.ts';
import type { RenderedSlide } from '../../slide/renderSlide.ts';
import type { SheetContext } from '../sheetContext.ts';

/** A section as a handout tells it. */
export interface Chapter {
  readonly section: Section;
  /** Its slides in the author's order, those that were cut for time among them. */
  readonly slides: readonly RenderedSlide[];
  /** Whether none of it was told in the room. */
  readonly omitted: boolean;
}

/** The deck's sections in the manifest's order, with what was cut for time put back in its place. */
export function chapters({ deck, slides, omitted }: SheetContext): Chapter[] {
  const rendered = new Map([...slides, ...omitted].map((one) => [one.slide, one]));
  const told = new Set(deck.sections.map(({ section }) => section.id));
  const parts = [...deck.sections, ...deck.omitted].sort(byPlace);
  const grouped = new Map<string, RenderedSlide[]>();
  for (const part of parts) {
    const own = part.slides.flatMap((slide) => rendered.get(slide) ?? []);
    grouped.set(part.section.id, [...(grouped.get(part.section.id) ?? []), ...own]);
  }
  return [...grouped].flatMap(([id, own]) => {
    const section = parts.find((part) => part.section.id === id)?.section;
    if (section === undefined) return [];
    return [{ section, slides: own.sort((a, b) => a.slide.index - b.slide.index), omitted: !told.has(id) }];
  });
}

/** Chapters that say something to a reader. The care section stands in the word of care already. */
export function chaptersWithHandout(context: SheetContext): Chapter[] {
  return chapters(context).filter(({ section, slides }) => section.role !== 'care' && slides.some(hasHandout));
}

/** Whether a section holds the numbers to call: a page to be kept, and to be found in need. */
export function isHelpChapter({ section }: Chapter): boolean {
  return section.role === 'helplines';
}

/** Whether a slide says anything to a reader. */
export function hasHandout({ handout }: RenderedSlide): boolean {
  return handout.markup.trim() !== '';
}

function byPlace(a: DeckSection, b: DeckSection): number {
  return a.at.line - b.at.line || a.at.column - b.at.column;
}
