import type { LazySession } from '../browser/lazySession.ts';
import { lookAtPictures } from '../browser/lookAtPictures.ts';
import type { LookAtPictures, PictureAnswer, PictureQuestion } from '../model/pictureLook.ts';
import { TalkError } from '../model/talkError.ts';
import { renderPictures } from '../render/renderPictures.ts';

/**
 * Asks a browser about the pictures that are to be made smaller, and about no other: pages that are not printed need none as a rule.
 * Where there is no browser, large pictures stay as they are.
 */
export function shrinkPictures(session: Pick<LazySession, 'withPage' | 'timeoutMs'>): LookAtPictures {
  return async (questions) => {
    const large = questions.filter(({ shrinkTo }) => shrinkTo !== undefined);
    const answers = new Map<PictureQuestion, PictureAnswer | undefined>();
    const looked = large.length === 0 ? [] : await lookAtPictures(session, large, renderPictures).catch(withoutBrowser);
    for (const [index, question] of large.entries()) answers.set(question, looked[index]);
    return questions.map((question) => answers.get(question));
  };
}

function withoutBrowser(cause: unknown): readonly PictureAnswer[] {
  if (cause instanceof TalkError && cause.code === 'no-browser') return [];
  throw cause;
}
