import type { GlossaryEntry } from '../../model/ledger.ts';
import type { Say } from '../../words/say.ts';
import { confirmedTranslations } from '../sheets/parts/wordsToLearn.ts';

/** Words as rows under a head: word, meaning, a column a language. @param nameOf names a language by its tag. */
export function wordTable(words: readonly GlossaryEntry[], say: Say, nameOf: (language: string) => string): string[][] {
  const languages = [...new Set(words.flatMap((word) => Object.keys(confirmedTranslations(word))))];
  return [
    [say('vocabulary.word'), say('vocabulary.meaning'), ...languages.map(nameOf)],
    ...words.map((word) => [
      word.id,
      word.meaning,
      ...languages.map((language) => confirmedTranslations(word)[language] ?? ''),
    ]),
  ];
}
