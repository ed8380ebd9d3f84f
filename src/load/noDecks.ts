import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { TalkError } from '../model/talkError.ts';
import { brokenLink, leadsNowhere, linkHint } from './brokenLink.ts';
import { openProject } from './openProject.ts';

/** There is nothing to work on, why, and what to do. @param folder the command was given in, absolute. */
export function noDecks(folder: string): TalkError {
  const link = brokenLink(folder, 'decks');
  if (link !== undefined) return new TalkError('read-failed', leadsNowhere(link), { hint: linkHint });
  const { root } = openProject(folder);
  return existsSync(join(root, 'decks'))
    ? new TalkError('usage', 'There is no deck here.', {
        hint: 'Begin one: talk new deck my-talk-20. A Markdown file is built by its name: talk build talk.md.',
      })
    : new TalkError(
        'usage',
        `There are no talks here: neither ${folder} nor a folder above it has a folder \`decks\`.`,
        {
          hint: 'Go to the folder of your talks, or make one: talk new project my-talks. A Markdown file is built by its name: talk build talk.md.',
        },
      );
}
