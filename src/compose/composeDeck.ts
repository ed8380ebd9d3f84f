import type { Deck, DeckSection, Slide, SlidePart } from '../model/deck.ts';
import type { Checked, Diagnostic } from '../model/diagnostic.ts';
import type { Fact, Ledger, Source } from '../model/ledger.ts';
import type { DeckManifest, SectionUse } from '../model/manifest.ts';
import type { Section, SlideDraft } from '../model/section.ts';
import { collectAssets } from './collectAssets.ts';
import { orderDiagnostics } from './orderDiagnostics.ts';
import { countWords, plainText } from './plainText.ts';
import { type References, resolveTokens } from './resolveTokens.ts';
import { sourceText } from './sourceText.ts';
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
  const opening: Slide[] = [];
  if (manifest.titleSlide) {
    number += 1;
    opening.push(
      composeSlide(titleSlide(manifest, ledger.speaker), { number, id: 'title', section: '' }, ledger, diagnostics),
    );
  }
  const compose = (use: SectionUse): DeckSection[] => {
    const section = sections.get(use.section);
    if (section === undefined) return [];
    const form = chosenForm(use, section, diagnostics);
    const prefix = section.id.replaceAll('/', '-');
    const slides = section.slides.flatMap((draft, index) => {
      if (draft.form !== undefined && draft.form !== form) return [];
      number += 1;
      return [
        composeSlide(draft, { number, id: `${prefix}-${index + 1}`, section: section.title }, ledger, diagnostics),
      ];
    });
    const seconds = 60 * (section.minutes[form] ?? section.minutes.full);
    return [{ section, form, seconds, slides: shareTime(slides, seconds), at: use.at }];
  };
  const composed = manifest.sections.flatMap(compose);
  // Counted on after the last slide: handouts tell these, decks do not show them.
  const omitted = leftOut.flatMap(compose);
  const slides = [...opening, ...composed.flatMap((one) => one.slides)];
  diagnostics.push(...duplicateIds(slides), ...emptyDeck(manifest, slides, sections));
  const told = [...slides, ...omitted.flatMap((one) => one.slides)];
  const facts = unique(told.flatMap((slide) => slide.citations.map(({ fact }) => fact)));
  const deck: Deck = {
    manifest,
    sections: composed,
    omitted,
    slides,
    facts,
    sources: factSources(facts, ledger, diagnostics),
    helpLines: unique(slides.flatMap((slide) => slide.helpLineUses.map(({ line }) => line))),
    ledger,
    assets: told.flatMap((slide) =>
      collectAssets([...slide.tokens, ...slide.notes, ...slide.handout], slide.attributes, slide.at),
    ),
  };
  return { value: deck, diagnostics };
}

/** The form a manifest asks for, when the section has it; else a diagnostic and the full form. */
function chosenForm(use: SectionUse, section: Section, diagnostics: Diagnostic[]): SectionUse['form'] {
  if (use.form !== 'short' || section.minutes.short !== undefined) return use.form;
  diagnostics.push({
    severity: 'error',
    code: 'missing-form',
    message: `\`${section.id}\` has no short form.`,
    at: use.at,
    hint: `Give it minutes for one in ${section.at.file}, or use the full form.`,
  });
  return 'full';
}

function composeSlide(
  draft: SlideDraft,
  place: { readonly number: number; readonly id: string; readonly section: string },
  ledger: Ledger,
  diagnostics: Diagnostic[],
): Slide {
  const citations: References['citations'] = [];
  const helpLineUses: References['helpLineUses'] = [];
  const references = (where: SlidePart): References => ({ where, citations, helpLineUses, diagnostics });
  const tokens = resolveTokens(draft.tokens, ledger, references('tokens'));
  const notes = resolveTokens(draft.notes, ledger, references('notes'));
  const handout = resolveTokens(draft.handout, ledger, references('handout'));
  const quiet: References = { where: 'tokens', citations: [], helpLineUses: [], diagnostics: [] };
  const heading = plainText(resolveTokens(draft.heading, ledger, quiet));
  const facts = unique(citations.filter(({ where }) => where === 'tokens').map(({ fact }) => fact));
  const { id, layout, ...attributes } = draft.attributes;
  return {
    attributes,
    direction: draft.direction,
    at: draft.at,
    id: id ?? place.id,
    number: place.number,
    title: heading === '' ? place.section : heading,
    layout: layout ?? 'default',
    tokens,
    notes,
    handout,
    noteWords: countWords(plainText(notes)),
    facts,
    citations,
    helpLineUses,
    sourceText: attributes.sources === 'none' ? '' : sourceText(facts, ledger),
    handoutText: plainText(handout),
    seconds: 0,
    section: place.section,
  };
}

/** Shares a section's seconds among its slides by the words of their notes; evenly when there are none. */
function shareTime(slides: readonly Slide[], seconds: number): Slide[] {
  const words = slides.reduce((sum, slide) => sum + slide.noteWords, 0);
  return slides.map((slide) => ({
    ...slide,
    seconds: Math.round(words === 0 ? seconds / slides.length : (seconds * slide.noteWords) / words),
  }));
}

function duplicateIds(slides: readonly Slide[]): Diagnostic[] {
  const seen = new Map<string, Slide>();
  return slides.flatMap((slide) => {
    const other = seen.get(slide.id);
    if (other === undefined) {
      seen.set(slide.id, slide);
      return [];
    }
    return [
      {
        severity: 'error',
        code: 'duplicate-id',
        message: `Slide id \`${slide.id}\` is taken already, in ${other.at.file}:${other.at.line}.`,
        at: slide.at,
        hint: 'Give one of the two another id.',
      },
    ];
  });
}

function emptyDeck(
  manifest: DeckManifest,
  slides: readonly Slide[],
  sections: ReadonlyMap<string, Section>,
): Diagnostic[] {
  // A section that could not be read was reported where it is named; the deck is not empty by its author's will.
  if (manifest.sections.some((use) => !sections.has(use.section))) return [];
  const shown = slides.filter((slide) => slide.layout !== 'title' || slide.section !== '');
  const blank = shown.every((slide) => slide.tokens.every((token) => token.type === 'space'));
  if (!blank) return [];
  return [
    {
      severity: 'error',
      code: 'empty-deck',
      message: 'This deck has nothing to show.',
      at: manifest.at,
      hint: 'Name at least one section under `sections`.',
    },
  ];
}

/** The sources of the facts used, in order of first use; a source that no file holds is a diagnostic at the fact. */
function factSources(facts: readonly Fact[], ledger: Ledger, diagnostics: Diagnostic[]): Source[] {
  const sources = new Set<Source>();
  for (const fact of facts) {
    for (const id of [fact.source].flat()) {
      const source = ledger.sources.get(id);
      if (source !== undefined) sources.add(source);
      else {
        diagnostics.push({
          severity: 'error',
          code: 'unknown-source',
          message: `Fact \`${fact.id}\` names source \`${id}\`, which is not in sources.yaml.`,
          at: fact.at,
          hint: 'Add it there, or correct the id.',
        });
      }
    }
  }
  return [...sources];
}

function unique<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}
