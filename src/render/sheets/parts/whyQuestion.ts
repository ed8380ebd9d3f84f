import type { WordKey } from '../../../words/wordList.ts';
import type { SheetContext } from '../sheetContext.ts';
import type { Chapter } from './chapters.ts';
import { isAsked, slideQuestions } from './deckQuestions.ts';

/** A question that makes a reader think, and what a key says to it. */
export interface WhyQuestion {
  readonly ask: string;
  readonly answer: string;
}

/** Said in keys where the author gave no answer. */
const ownWords: WordKey = 'anyReason';

/**
 * The `why` of a section: gaps alone train copying, a reason asks for understanding. In this order: the section's own `why`,
 * a `why` among its quiz questions that this audience is asked, or a question about its message.
 */
export function whyQuestion({ section, slides }: Chapter, { deck, say }: SheetContext): WhyQuestion | undefined {
  if (section.why !== undefined) return { ask: section.why.ask, answer: section.why.answer ?? say(ownWords) };
  const found = slides
    .flatMap(slideQuestions)
    .find((one) => one.kind === 'open' && /\bwhy\b/i.test(one.ask) && isAsked(one, deck.manifest.audience));
  if (found !== undefined) return { ask: found.ask, answer: [found.answer ?? say(ownWords)].flat().join('; ') };
  return section.message === undefined
    ? undefined
    : { ask: say('whyMatter', { message: section.message }), answer: say(ownWords) };
}
