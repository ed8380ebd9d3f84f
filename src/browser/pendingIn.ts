import type { Page } from 'puppeteer';
import { within } from './deadline.ts';

/** Asks a page that is late what it waits for; the answer is a phrase for a message. Never rejects. */
export async function pendingIn(page: Page): Promise<string> {
  try {
    const pending = await within(answerMs, page.evaluate(listPending));
    return pending.length > 0 ? `still waiting for ${pending.join(', ')}` : 'it never said that it was ready';
  } catch {
    return 'the page itself does not answer';
  }
}

/** How long a late page may take to answer, in milliseconds. */
const answerMs = 1_000;

/** Runs in the page. */
function listPending(): string[] {
  const pictures = [...document.images]
    .filter((picture) => !picture.complete)
    .map((picture) => `picture “${picture.alt || picture.src.slice(0, 60)}”`);
  const fonts = [...document.fonts]
    .filter((font) => font.status === 'loading')
    .map((font) => `font ${font.family} ${font.weight}`);
  const parsing = document.readyState === 'loading' ? ['the rest of the document'] : [];
  return [...pictures, ...fonts, ...parsing];
}
