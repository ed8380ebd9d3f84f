import { setupCommand } from '../model/setupCommand.ts';
import { TalkError } from '../model/talkError.ts';
import { type BrowserSearch, chooseBrowser, type FoundBrowser } from './browserPlaces.js';

/**
 * Chooses the browser that prints (order: browserPlaces.js). Pure: what it knows of the machine is in `search`.
 * Throws TalkError `no-browser`: a named path that is not there is named, else every place tried.
 */
export function findBrowser(search: BrowserSearch): FoundBrowser {
  const { found, missing, tried } = chooseBrowser(search);
  if (found) return found;
  if (missing) {
    throw new TalkError('no-browser', `There is no browser at ${missing.path}, which ${missing.how} names.`, {
      hint: `Correct the path, or leave ${missing.how} out and run \`${setupCommand}\`.`,
    });
  }
  throw new TalkError('no-browser', `No browser was found. Tried: ${tried.join(', ')}.`, {
    hint: `Run \`${setupCommand}\`, or install Chrome, Edge or Chromium, or name one with --browser.`,
  });
}
