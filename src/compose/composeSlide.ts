import type { Slide, SlidePart } from '../model/deck.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Ledger } from '../model/ledger.ts';
import { countWords, plainText } from '../model/plainText.ts';
import type { SlideDraft } from '../model/section.ts';
import type { Token } from '../model/tokens.ts';
import { sayIn } from '../words/say.ts';
import { beginSentences } from './beginSentences.ts';
import { type References, resolveTokens } from './resolveTokens.ts';
import { sourceText } from './sourceText.ts';

/** Where a slide stands: its number in the deck, its id unless it has one of its own, and the title of its section. */
export interface SlidePlace {
  /** Another one than its draft's, where what stood before it is hidden. */
  readonly direction?: SlideDraft['direction'];
  readonly number: number;
  /** Its place in the section, from 0. */
  readonly index?: number;
  readonly id: string;
  readonly section: string;
  /** BCP 47 tag of the deck. */
  readonly language: string;
}

interface ComposedSlide {
  readonly key: string;
  readonly ledger: Ledger;
  readonly slide: Slide;
  readonly diagnostics: readonly Diagnostic[];
}

/** What was last made of each draft: while its author writes elsewhere it stays that very slide, and need not be rendered anew either. */
const composed = new WeakMap<SlideDraft, ComposedSlide>();

/** A draft → the slide, its facts resolved and its words counted. Mistakes are added to `diagnostics`; it has no time yet. */
export function composeSlide(draft: SlideDraft, place: SlidePlace, ledger: Ledger, diagnostics: Diagnostic[]): Slide {
  const key = JSON.stringify(place);
  let known = composed.get(draft);
  if (known?.key !== key || known.ledger !== ledger) {
    const told: Diagnostic[] = [];
    known = { key, ledger, slide: slideOf(draft, place, ledger, told), diagnostics: told };
    composed.set(draft, known);
  }
  diagnostics.push(...known.diagnostics);
  return known.slide;
}

function slideOf(draft: SlideDraft, place: SlidePlace, ledger: Ledger, diagnostics: Diagnostic[]): Slide {
  const { language } = place;
  const citations: References['citations'] = [];
  const helpLineUses: References['helpLineUses'] = [];
  const references = (where: SlidePart): References => ({ where, language, citations, helpLineUses, diagnostics });
  const part = (written: readonly Token[], where: SlidePart): readonly Token[] =>
    beginSentences(resolveTokens(written, ledger, references(where)));
  const tokens = part(draft.tokens, 'tokens');
  const notes = part(draft.notes, 'notes');
  const handout = part(draft.handout, 'handout');
  const quiet: References = { where: 'tokens', language, citations: [], helpLineUses: [], diagnostics: [] };
  const heading = plainText(beginSentences(resolveTokens(draft.heading, ledger, quiet)));
  const facts = [...new Set(citations.filter(({ where }) => where === 'tokens').map(({ fact }) => fact))];
  const { id, layout, ...attributes } = draft.attributes;
  return {
    attributes,
    attributesAt: draft.attributesAt,
    direction: place.direction ?? draft.direction,
    at: draft.at,
    id: id ?? place.id,
    number: place.number,
    index: place.index ?? 0,
    ...(draft.languages === undefined ? {} : { languages: draft.languages }),
    ...(draft.translation === undefined ? {} : { translation: draft.translation }),
    title: heading === '' ? place.section : heading,
    layout: layout ?? 'default',
    tokens,
    notes,
    handout,
    noteWords: countWords(plainText(notes)),
    facts,
    citations,
    helpLineUses,
    sourceText: attributes.sources === 'none' ? '' : sourceText(facts, ledger, sayIn(language, ledger.words)),
    handoutText: plainText(handout),
    seconds: 0,
    section: place.section,
  };
}
