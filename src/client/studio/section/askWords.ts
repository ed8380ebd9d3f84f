import type { WritingWords } from '../../../model/writingWords.ts';
import { ask } from '../server/ask.ts';
import { changes } from '../server/serverState.ts';

/**
 * What can be completed in a section: asked for when it is wanted first, and again once something has changed since: what was known
 * before that is not offered, for no later key may come.
 * @param file project path. @param talk the one in which it is seen.
 */
export function askWords(
  file: string,
  talk: string | undefined,
): () => WritingWords | Promise<WritingWords | undefined> {
  let known: WritingWords | undefined;
  /** As of which change it is known. */
  let knownAt: number | undefined;
  let asking: { readonly answer: Promise<WritingWords | undefined>; readonly round: number } | undefined;
  const read = async (round: number): Promise<WritingWords | undefined> => {
    const asked = new URLSearchParams({ file, ...(talk !== undefined && { talk }), known: known?.version ?? '' });
    try {
      known = (await ask<WritingWords | undefined>(`/words?${asked}`)) ?? known;
      knownAt = round;
    } catch {
      // While the server is away, what was known holds; it is asked again at the next key.
      asking = undefined;
    }
    return known;
  };
  return () => {
    const round = changes.peek();
    if (asking?.round !== round) asking = { round, answer: read(round) };
    return knownAt === round && known !== undefined ? known : asking.answer;
  };
}
