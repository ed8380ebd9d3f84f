import { closest, distance } from 'fastest-levenshtein';
import { TalkError } from '../model/talkError.ts';

/** A word on the command line that is none of the known ones; the likely one is named. */
export function unknownWord(what: string, word: string, known: readonly string[]): TalkError {
  const near = closest(word, [...known]);
  const hint = distance(word, near) <= 3 ? `Did you mean \`${near}\`?` : `There are ${known.join(', ')}.`;
  return new TalkError('usage', `There is no ${what} \`${word}\`.`, { hint });
}
