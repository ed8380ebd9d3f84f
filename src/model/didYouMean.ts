import { likelyWord } from './likelyWord.ts';

/** The beginning of a hint: asks for the known word that is likely meant, with a space behind it; nothing where none is likely. */
export function didYouMean(word: string, known: readonly string[]): string {
  const near = likelyWord(word, known);
  return near === undefined ? '' : `Did you mean \`${near}\`? `;
}
