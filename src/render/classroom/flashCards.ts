import type { GlossaryEntry } from '../../model/ledger.ts';
import { confirmedTranslations } from '../sheets/parts/wordsToLearn.ts';
import type { ClassQuestions } from './classQuestions.ts';
import { shortAnswer } from './quizTable.ts';

/** One card to learn from. */
export type FlashCard = readonly [front: string, back: string];

/** The words of a deck, then its questions whose answer is short. */
export function flashCards(words: readonly GlossaryEntry[], { questions }: ClassQuestions): FlashCard[] {
  const short = questions.filter(({ kind, answers }) => (kind === 'choice' || kind === 'cloze') && answers.length > 0);
  return [
    ...words.map((word): FlashCard => [word.id, wordBack(word)]),
    ...short.map((question): FlashCard => [question.ask, shortAnswer(question)]),
  ];
}

/** An everyday word is learnt by its translations alone. */
function wordBack(word: GlossaryEntry): string {
  const meaning = word.everyday === true ? [] : [word.meaning];
  return [...meaning, ...Object.values(confirmedTranslations(word))].join(' · ');
}
