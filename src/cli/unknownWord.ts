import { likelyWord } from '../model/likelyWord.ts';
import { TalkError } from '../model/talkError.ts';

/** A word on the command line that is none of the known ones; the likely one is named. */
export function unknownWord(what: string, word: string, known: readonly string[]): TalkError {
  const near = likelyWord(word, known);
  const hint = near !== undefined ? `Did you mean \`${near}\`?` : `There are ${known.join(', ')}.`;
  return new TalkError('usage', `There is no ${what} \`${word}\`.`, { hint });
}
