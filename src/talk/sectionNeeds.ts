import { composeDeck } from '../compose/composeDeck.ts';
import { deckFences } from '../fences/deckFences.ts';
import { drawingNeeds } from '../fences/drawingNeeds.ts';
import { slidePieces } from '../fences/textPieces.ts';
import { isAddress } from '../load/assetPlace.ts';
import { assetPath } from '../model/assetPath.ts';
import type { Deck, Slide } from '../model/deck.ts';
import type { Checked } from '../model/diagnostic.ts';
import type { Fact, GlossaryEntry, HelpLine, Ledger, Source } from '../model/ledger.ts';
import type { ProjectSettings } from '../model/projectSettings.ts';
import { referencesIn } from '../model/references.ts';
import type { Section } from '../model/section.ts';
import { parseManifest } from '../parse/parseManifest.ts';
import { wordForms } from '../render/sheets/parts/wordForms.ts';

/** All that sections need beside themselves, in the order of the ledger. */
export interface SectionNeeds {
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
  readonly helpLines: readonly HelpLine[];
  readonly glossary: readonly GlossaryEntry[];
  /** Project paths of pictures, films, captions and tables. */
  readonly files: readonly string[];
  /** What they use of the project's settings: hard topics, and what maps know. */
  readonly settings: {
    readonly hardTopics: ProjectSettings['hardTopics'];
    readonly map: Readonly<Record<string, unknown>>;
  };
}

/**
 * What sections need in another project: in each of their forms, on slides that are hidden, too.
 * @param texts what their files say, for what stands in front matter. @returns with what is wrong in them.
 */
export function sectionNeeds(
  sections: readonly Section[],
  texts: readonly string[],
  ledger: Ledger,
): Checked<SectionNeeds> {
  const whole = sections.map((section) => ({ ...section, after: [], slides: section.slides.map(inEachForm) }));
  const { value: deck, diagnostics } = composeDeck(
    manifestOf(sections),
    new Map(whole.map((section) => [section.id, section])),
    ledger,
  );
  const references = texts.flatMap(referencesIn);
  const named = (kind: 'fact' | 'helpline'): string[] =>
    references.filter((one) => one.kind === kind).map(({ id }) => id);
  const { slides } = deck;
  const factIds = new Set([...slides.flatMap((slide) => slide.citations.map(({ fact }) => fact.id)), ...named('fact')]);
  const hardTopics = new Map(
    [...ledger.settings.hardTopics].filter(([topic]) =>
      sections.some(({ topics }) => topics.some((one) => one.toLowerCase() === topic)),
    ),
  );
  const lineIds = new Set([
    ...slides.flatMap((slide) => slide.helpLineUses.map(({ line }) => line.id)),
    ...named('helpline'),
    ...[...hardTopics.values()].flatMap(({ helpLines = [] }) => helpLines),
  ]);
  const facts = [...ledger.facts.values()].filter(({ id }) => factIds.has(id));
  const helpLines = [...ledger.helpLines.values()].filter(({ id }) => lineIds.has(id));
  const sourceIds = new Set([...facts, ...helpLines].flatMap(({ source = [] }) => source));
  const said = slides.map(wordsOf).join(' ');
  const { tables } = drawingNeeds(deckFences(deck));
  const pictures = deck.assets.filter(({ href }) => !isAddress(href)).map(assetPath);
  return {
    value: {
      facts,
      sources: [...ledger.sources.values()].filter(({ id }) => sourceIds.has(id)),
      helpLines,
      glossary: [...ledger.glossary.values()].filter(({ id }) => wordForms(id).test(said)),
      files: [...new Set([...pictures, ...tables.map((name) => `assets/data/${name}`)])].sort(),
      settings: { hardTopics, map: mapNeeds(deck, ledger.settings.map) },
    },
    diagnostics,
  };
}

/** Slides of all forms at once, hidden ones shown. */
function inEachForm(draft: Section['slides'][number]): Section['slides'][number] {
  const { 'data-visibility': _, ...attributes } = draft.attributes;
  return { ...draft, form: undefined, attributes };
}

function manifestOf(sections: readonly Section[]) {
  const { value } = parseManifest(
    'all',
    'decks/all.yaml',
    'title: All\naudience: professional\nslot: 600\nsections: []\n',
  );
  if (value === undefined) throw new Error('The manifest of no deck has a mistake.');
  const uses = sections.map(
    ({ id, at }) => ({ section: id, form: 'full', formGiven: false, keep: 'must', at }) as const,
  );
  return { ...value, titleSlide: false, sections: uses };
}

function wordsOf(slide: Slide): string {
  return slidePieces(slide)
    .filter(({ kind }) => kind !== 'alt')
    .map(({ text }) => text)
    .join(' ');
}

/** Of what the project's maps know, that which these maps name. */
function mapNeeds(deck: Deck, { focus, ...known }: ProjectSettings['map']): Record<string, unknown> {
  const specs = deckFences(deck)
    .filter(({ kind }) => kind === 'map')
    .map(({ spec }) => spec as { readonly focus?: string });
  const asked = specs.some((spec) => spec.focus === undefined) && focus !== undefined ? focus : undefined;
  const words = new Set([...specs.flatMap(wordsIn), ...(asked === undefined ? [] : [asked])]);
  // A view names lands, which may have a place or a name of their own.
  for (const [name, { lands }] of known.views) if (words.has(name)) for (const land of lands) words.add(land);
  const parts = Object.entries(known).flatMap(([part, entries]) => {
    const used = [...entries].filter(([name]) => words.has(name));
    return used.length === 0 ? [] : [[part, Object.fromEntries<unknown>(used)] as const];
  });
  return { ...(asked === undefined ? {} : { focus: asked }), ...Object.fromEntries(parts) };
}

/** Every word and phrase inside a spec, keys too. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...wordsIn(inner)]);
}
