import { closest, distance } from 'fastest-levenshtein';

/**
 * The known word that is most likely meant: the nearest, where no more than a third of the letters differ, or two of a short word. None
 * otherwise: a word that is merely the nearest of all would mislead.
 */
export function likelyWord(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const near = closest(word, [...known]);
  return distance(word, near) <= Math.max(2, Math.ceil(word.length / 3)) ? near : undefined;
}
