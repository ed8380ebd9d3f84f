import type { Page } from 'puppeteer';
import { within } from './deadline.ts';
import type { WatchedBrowser } from './watchBrowser.ts';

/** How long a browser may take to give its first page, in milliseconds: without it a page is opened as every other is. */
const blankMs = 1_000;

/** The page that a browser opens with; undefined when it does not come in time, or something dies meanwhile. Never throws. */
export async function firstPage({ browser, onLoss }: WatchedBrowser, limitMs = blankMs): Promise<Page | undefined> {
  let forget = (): void => {};
  const lost = new Promise<never>((_, reject) => {
    forget = onLoss(reject);
  });
  const page = browser
    .waitForTarget((target) => target.type() === 'page', { timeout: 0 })
    .then((target) => target.page());
  try {
    return (await within(limitMs, Promise.race([page, lost]))) ?? undefined;
  } catch {
    return undefined;
  } finally {
    forget();
  }
}
