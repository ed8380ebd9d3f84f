import { brokenLink, leadsNowhere, linkHint } from '../load/brokenLink.ts';
import { TalkError } from '../model/talkError.ts';

/** There is nothing to work on, and why. @param folder the command was given in, absolute. */
export function noDecks(folder: string): TalkError {
  const link = brokenLink(folder, 'decks');
  return link === undefined
    ? new TalkError('usage', 'There is no deck here.', {
        hint: 'Write a manifest, decks/<name>.yaml, or name a Markdown file.',
      })
    : new TalkError('read-failed', leadsNowhere(link), { hint: linkHint });
}
