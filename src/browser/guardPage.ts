import type { Page } from 'puppeteer';

/** What a page did that it should not; filled while it lives. */
export interface PageWatch {
  /** Addresses the page asked for and was refused. */
  readonly refused: string[];
  /** Errors of scripts in the page. */
  readonly errors: string[];
  /** Where files may stand for a moment, on their way into the page. */
  readonly folder: string;
  /** Lets the page load this one address; one that ends in `/`, whatever lies below it. */
  allow(url: string): void;
  /** Gives the page the styles of a screen, for a reader who asked for no motion, from its next document on. */
  showOnScreen(): Promise<void>;
  /** Forgets what was written down and allowed: the page is for another document. */
  forget(): void;
}

/**
 * Refuses every request of the page but the one address allowed, files on disk included, and writes down what was refused.
 * Pictures and fonts inside the document (`data:`) are no requests and cost nothing. The page has print styles from the
 * start, since they decide which fonts and pictures must be there before it is printed.
 */
export async function guardPage(page: Page, folder: string): Promise<PageWatch> {
  const allowed = new Set<string>();
  const isAllowed = (url: string): boolean =>
    allowed.has(url) || [...allowed].some((one) => one.endsWith('/') && url.startsWith(one));
  const session = await page.createCDPSession();
  const watch: PageWatch = {
    refused: [],
    errors: [],
    folder,
    allow: (url: string) => void allowed.add(url),
    showOnScreen: async () => {
      const features = [{ name: 'prefers-reduced-motion', value: 'reduce' }];
      await session.send('Emulation.setEmulatedMedia', { media: 'screen', features });
    },
    forget() {
      watch.refused.length = 0;
      watch.errors.length = 0;
      allowed.clear();
    },
  };
  page.on('pageerror', (error) => watch.errors.push(error instanceof Error ? error.message : String(error)));
  session.on('Fetch.requestPaused', ({ requestId, request }) => {
    const answer = isAllowed(request.url)
      ? session.send('Fetch.continueRequest', { requestId })
      : session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
    if (!isAllowed(request.url)) watch.refused.push(request.url);
    // The page may be gone before the answer; that is no failure of its own.
    answer.catch(() => undefined);
  });
  // What the page's own policy keeps back never becomes a request.
  session.on('Log.entryAdded', ({ entry }) => {
    const url = entry.source === 'security' ? /'((?:https?|file|ftp|wss?):[^']+)'/.exec(entry.text)?.[1] : undefined;
    if (url !== undefined) watch.refused.push(url);
  });
  await session.send('Log.enable');
  // Of several sessions the youngest decides: page.emulateMediaType would be undone by this one at the next document.
  await session.send('Emulation.setEmulatedMedia', { media: 'print' });
  await session.send('Fetch.enable', { patterns: ['http*', 'file*', 'ftp*'].map((urlPattern) => ({ urlPattern })) });
  return watch;
}
