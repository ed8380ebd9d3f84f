import type { Page } from 'puppeteer';
import { startDeadline } from './deadline.ts';
import { guardPage, type PageWatch } from './guardPage.ts';
import { LostError } from './lostError.ts';
import type { WatchedBrowser } from './watchBrowser.ts';

/** A fresh, guarded page. */
export interface OpenedPage {
  readonly page: Page;
  readonly watch: PageWatch;
}

/**
 * Longest time in which a page opens, in milliseconds. It takes 30 to 60 on a quiet machine of two cores, up to 1,000 with ten programs at
 * work on it. Not the document's time: nothing of it is there yet.
 */
export const openMs = 10_000;

/**
 * Opens a page. One whose process dies meanwhile, or that is not there in time, is opened once more.
 * @param blank a page that is open already, taken the first time.
 * @param folder where files may stand for a moment, on their way into the page.
 * @param limitMs for each try, in milliseconds.
 * @throws LostError; a browser that opens no page in time is as good as dead: one of many killed at birth never opened another.
 */
export async function openPage(
  watched: WatchedBrowser,
  folder: string,
  blank: Page | undefined,
  limitMs = openMs,
): Promise<OpenedPage> {
  try {
    return await tryOnce(watched, folder, blank, limitMs);
  } catch {
    if (!watched.browser.connected) throw new LostError('browser');
    return tryOnce(watched, folder, undefined, limitMs);
  }
}

async function tryOnce(
  watched: WatchedBrowser,
  folder: string,
  blank: Page | undefined,
  limitMs: number,
): Promise<OpenedPage> {
  const deadline = startDeadline(limitMs);
  let given = false;
  const opening = open(watched, folder, blank).then((opened) => {
    // Nobody waits for it any more.
    if (given) opened.page.close().catch(() => undefined);
    return opened;
  });
  let forget = (): void => {};
  const lost = new Promise<never>((_, reject) => {
    forget = watched.onLoss(reject);
  });
  try {
    return await deadline.reach(Promise.race([opening, lost]));
  } catch (cause) {
    given = true;
    if (cause instanceof LostError) throw cause;
    if (!deadline.passed()) throw new LostError('page', cause);
    throw new LostError('browser', cause, `opened no page within ${deadline.seconds} s`);
  } finally {
    forget();
  }
}

async function open({ browser }: WatchedBrowser, folder: string, blank: Page | undefined): Promise<OpenedPage> {
  const page = blank ?? (await browser.newPage());
  return { page, watch: await guardPage(page, folder) };
}
