import type { Slide } from '../../model/deck.ts';
import type { PrintJob } from '../../model/output.ts';
import type { SectionSheet } from '../../model/sectionSheet.ts';
import { handoutSheets } from './handouts/handoutSheets.ts';
import { lecternPages } from './lecternPages.ts';
import { renderNotesSheet } from './renderNotesSheet.ts';
import type { SheetContext } from './sheetContext.ts';

/**
 * What one section puts on a sheet of its talk: of the lectern notes its pages, as they are numbered and timed among all others; of a
 * handout what it would be if the talk were told by this section alone, under the talk's own head.
 * @returns undefined where the talk does not have it.
 */
export function renderSectionSheet(sheet: SectionSheet, section: string, context: SheetContext): PrintJob | undefined {
  const only = ofSection(section, context);
  if (only.deck.sections.length + only.deck.omitted.length === 0) return undefined;
  if (sheet !== 'lectern') return handoutSheets[sheet](only);
  const told = new Set([...only.slides, ...only.omitted]);
  return renderNotesSheet(
    context,
    lecternPages(context).filter(({ rendered }) => told.has(rendered)),
  );
}

function ofSection(id: string, context: SheetContext): SheetContext {
  const { deck } = context;
  const [sections, omitted] = [deck.sections, deck.omitted].map((all) =>
    all.filter(({ section }) => section.id === id),
  );
  const told = new Set<Slide>([...(sections ?? []), ...(omitted ?? [])].flatMap(({ slides }) => slides));
  const facts = new Set([...told].flatMap(({ citations }) => citations.map(({ fact }) => fact)));
  const sources = new Set([...facts].flatMap(({ source }) => source));
  const lines = new Set([...told].flatMap(({ helpLineUses }) => helpLineUses.map(({ line }) => line)));
  return {
    ...context,
    deck: {
      ...deck,
      sections: sections ?? [],
      omitted: omitted ?? [],
      slides: deck.slides.filter((slide) => told.has(slide)),
      facts: deck.facts.filter((fact) => facts.has(fact)),
      sources: deck.sources.filter(({ id: source }) => sources.has(source)),
      helpLines: deck.helpLines.filter((line) => lines.has(line)),
    },
    slides: context.slides.filter(({ slide }) => told.has(slide)),
    omitted: context.omitted.filter(({ slide }) => told.has(slide)),
  };
}
