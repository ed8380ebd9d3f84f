import type { HandoutLayout } from '../schema/manifestSchema.ts';
import type { Deck } from './deck.ts';
import { deckTexts } from './deckTexts.ts';
import type { HandoutTexts } from './handoutTexts.ts';

/** What a handout cannot be printed without, since only its author can say it. */
interface HandoutNeed {
  readonly isMet: (texts: HandoutTexts, deck: Deck) => boolean;
  /** Keys of `handoutTexts`, any of which will do. */
  readonly keys: string;
}

const hasMessages = (_: HandoutTexts, { sections }: Deck): boolean =>
  sections.some(({ section }) => section.message !== undefined || section.why !== undefined);

const needs: Readonly<Partial<Record<HandoutLayout, HandoutNeed>>> = {
  'hard-questions': { keys: 'hardQuestions', isMet: ({ hardQuestions }) => hardQuestions.length > 0 },
  'job-aid': {
    keys: 'jobAid.signs or jobAid.ask',
    isMet: ({ jobAid }) => (jobAid?.signs ?? jobAid?.ask) !== undefined,
  },
  'lesson-plan': {
    keys: 'lesson.aims',
    isMet: (texts, deck) =>
      texts.lesson?.aims !== undefined || deck.manifest.summary?.points !== undefined || hasMessages(texts, deck),
  },
  'leader-guide': {
    keys: 'guide.questions',
    isMet: (texts, deck) => texts.guide?.questions !== undefined || hasMessages(texts, deck),
  },
};

/** The keys of which a handout needs one, where a deck has none and nothing of it can stand in; else undefined. */
export function lackingText(layout: HandoutLayout, deck: Deck): string | undefined {
  const need = needs[layout];
  return need === undefined || need.isMet(deckTexts(deck), deck) ? undefined : need.keys;
}

/** The handouts that a deck asks for and has the texts of. */
export function printableHandouts(deck: Deck): readonly HandoutLayout[] {
  return deck.manifest.handouts.filter((layout) => lackingText(layout, deck) === undefined);
}
