import { clozePieces } from '../../fences/quiz/clozePieces.ts';
import type { ClassQuestion } from './classQuestions.ts';

/** One gap of a cloze, the others left open. */
export interface ClozeGap {
  readonly before: string;
  readonly answer: string;
  readonly after: string;
}

/**
 * A cloze, a gap at a time, since neither GIFT nor QTI 1.2 has a question with several that every program reads. Gaps beyond the last
 * answer are left open everywhere.
 */
export function clozeGaps({ ask, answers }: Pick<ClassQuestion, 'ask' | 'answers'>): ClozeGap[] {
  const pieces = clozePieces(ask);
  return pieces.slice(1).flatMap((_, index): ClozeGap[] => {
    const answer = answers[index];
    if (answer === undefined) return [];
    return [{ before: pieces.slice(0, index + 1).join(openGap), answer, after: pieces.slice(index + 1).join(openGap) }];
  });
}

/** How a gap is written where nothing is to be filled in. */
export const openGap = '____';
