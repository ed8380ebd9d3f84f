import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Audience } from '../schema/audienceSchema.ts';

/** School grade that handout text may ask of its reader: 8 at school and for everyone, 10 in churches and clubs. */
export const highestGrade: Readonly<Partial<Record<Audience, number>>> = { general: 8, teen: 8, adult: 10 };

/** Fewer words than this give no steady grade. */
const leastWords = 60;

/** What a text asks of its reader. */
export interface ReadingGrade {
  /** School grade after Flesch and Kincaid. */
  readonly grade: number;
  /** Words of a sentence on average. */
  readonly sentenceWords: number;
}

/** Whether texts in a language can be graded: the formula is made for English. @param language BCP 47 tag. */
export function isGraded(language: string): boolean {
  return language.startsWith('en');
}

/** The grade of an English text; undefined where it is too short for one. */
export function readingGrade(text: string): ReadingGrade | undefined {
  const counts = countText(text);
  return counts.word < leastWords
    ? undefined
    : { grade: fleschKincaid(counts), sentenceWords: counts.word / counts.sentence };
}

type Counts = Readonly<Record<'sentence' | 'word' | 'syllable', number>>;

/** Sentences, words and syllables of an English text; lines end sentences too. */
export function countText(text: string): Counts {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const sentences = text
    .split('\n')
    .flatMap((line) => [...segmenter.segment(line)].map(({ segment }) => wordsOf(segment)))
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  return {
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  };
}

function wordsOf(text: string): string[] {
  return text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
}
