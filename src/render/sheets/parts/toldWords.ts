import { slidePieces } from '../../../fences/textPieces.ts';
import type { Chapter } from './chapters.ts';
import { wordForms } from './wordForms.ts';

/** Whether a word is shown or said in a section, in any of its forms: what stands in handout text alone, no listener has met. */
export function toldWords({ slides, omitted }: Chapter): (word: string) => boolean {
  if (omitted) return () => false;
  const told = slides
    .flatMap(({ slide }) => slidePieces(slide))
    .filter(({ where, kind }) => where !== 'handout' && kind !== 'alt')
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ');
  return (word) => wordForms(word).test(told);
}
