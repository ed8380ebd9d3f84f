import type { Deck, DeckSection, Slide } from '../model/deck.ts';
import type { Checked, Diagnostic } from '../model/diagnostic.ts';
import { isHiddenSlide } from '../model/isHiddenSlide.ts';
import type { Ledger } from '../model/ledger.ts';
import type { DeckManifest, SectionUse } from '../model/manifest.ts';
import { report } from '../model/report.ts';
import type { Section, SlideDraft } from '../model/section.ts';
import { cardHelpLines } from './cardHelpLines.ts';
import { collectAssets } from './collectAssets.ts';
import { composeSlide } from './composeSlide.ts';
import { deckAnchors } from './deckAnchors.ts';
import { factSources } from './factSources.ts';
import { handoutFacts } from './handoutFacts.ts';
import { orderDiagnostics } from './orderDiagnostics.ts';
import { phoneCopySlide } from './phoneCopySlide.ts';
import { shareTime } from './shareTime.ts';
import { slideDiagnostics } from './slideDiagnostics.ts';
import { slideId } from './slideId.ts';
import { titleSlide } from './titleSlide.ts';

/**
 * Manifest, sections and ledger → the deck: forms picked, facts resolved, slides numbered, time shared out.
 * A section that the manifest names and `sections` lacks was reported when it was loaded; it is passed over here.
 * @param leftOut sections that were cut for time: they are composed for the handouts alone.
 */
export function composeDeck(
  manifest: DeckManifest,
  sections: ReadonlyMap<string, Section>,
  ledger: Ledger,
  leftOut: readonly SectionUse[] = [],
): Checked<Deck> {
  const diagnostics: Diagnostic[] = orderDiagnostics(manifest, sections);
  let number = 0;
  /** A slide that no section has. */
  const ownSlide = (draft: SlideDraft | undefined): readonly Slide[] => {
    if (draft === undefined) return [];
    number += 1;
    const place = { number, id: `slide-${number}`, section: '', language: manifest.language };
    return [composeSlide(draft, place, ledger, diagnostics)];
  };
  const opening = ownSlide(manifest.titleSlide ? titleSlide(manifest, ledger.speaker) : undefined);
  const compose = (use: SectionUse): DeckSection[] => {
    const section = sections.get(use.section);
    if (section === undefined) return [];
    const form = chosenForm(use, section, diagnostics);
    const slides = section.slides.flatMap((draft, index) => {
      if ((draft.form !== undefined && draft.form !== form) || isHiddenSlide(draft)) return [];
      number += 1;
      const place = {
        number,
        index,
        id: slideId(section.id, draft, index),
        section: section.title,
        language: manifest.language,
        ...(isHeadHidden(section.slides, index) ? { direction: 'horizontal' as const } : {}),
      };
      return [composeSlide(draft, place, ledger, diagnostics)];
    });
    const seconds = 60 * (section.minutes[form] ?? section.minutes.full);
    return [{ section, form, seconds, slides: shareTime(slides, seconds), at: use.at }];
  };
  const composed = manifest.sections.flatMap(compose);
  const closing = ownSlide(phoneCopySlide(manifest, ledger));
  // Counted on after the last slide: handouts tell these, decks do not show them.
  const omitted = leftOut.flatMap(compose);
  const slides = [...opening, ...composed.flatMap((one) => one.slides), ...closing];
  const told = [...slides, ...omitted.flatMap((one) => one.slides)];
  const facts = [...new Set(told.flatMap((slide) => slide.citations.map(({ fact }) => fact)))];
  const ofWhole = [
    ...handoutFacts(manifest, ledger),
    ...cardHelpLines(manifest, ledger),
    ...slideDiagnostics(manifest, slides, sections),
  ];
  const sources = factSources(facts, ledger, ofWhole);
  const deck: Deck = {
    manifest,
    sections: composed,
    omitted,
    slides,
    facts,
    sources,
    helpLines: [...new Set(slides.flatMap((slide) => slide.helpLineUses.map(({ line }) => line)))],
    ledger,
    assets: told.flatMap(collectAssets),
    anchors: deckAnchors(slides),
  };
  return { value: deck, diagnostics: [...diagnostics, ...ofWhole] };
}

/** Whether all slides above one of a column are hidden: it heads the column then, and does not stand below the one before. */
function isHeadHidden(slides: readonly SlideDraft[], index: number): boolean {
  const head = slides.slice(0, index + 1).findLastIndex(({ direction }) => direction === 'horizontal');
  return head !== -1 && slides.slice(head, index).every(isHiddenSlide);
}

/** The form a manifest asks for, when the section has it; else a diagnostic and the full form. */
function chosenForm(use: SectionUse, section: Section, diagnostics: Diagnostic[]): SectionUse['form'] {
  if (use.form !== 'short' || section.minutes.short !== undefined) return use.form;
  diagnostics.push(
    report('missing-form', {
      message: `\`${section.id}\` has no short form.`,
      at: use.at,
      hint: `Give it minutes for one in ${section.at.file}, or use the full form.`,
    }),
  );
  return 'full';
}
