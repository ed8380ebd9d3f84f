import type { Browser, Page } from 'puppeteer';
import type { BrowserSession } from '../../src/browser/browserSession.ts';
import type { LostError } from '../../src/browser/lostError.ts';
import { pageClient } from '../../src/browser/pageClient.ts';
import { usePage } from '../../src/browser/usePage.ts';
import type { WatchedBrowser } from '../../src/browser/watchBrowser.ts';

const never = (): Promise<never> => new Promise(() => {});

/** A page that opens and is guarded, and whose every other call gets no answer. */
export function silentPage(): Page {
  const session = { on: () => undefined, send: async () => ({}) };
  let sessions = 0;
  const answers: Record<string, unknown> = {
    on: () => undefined,
    once: () => undefined,
    isClosed: () => false,
    // The first is the guard's.
    createCDPSession: () => (sessions++ === 0 ? Promise.resolve(session) : never()),
    close: async () => undefined,
  };
  // Only what is called here is there; all of it is a stand-in for Puppeteer's.
  return new Proxy({} as Page, { get: (_, name) => (name === 'then' ? undefined : (answers[String(name)] ?? never)) });
}

/** A browser whose pages come from `newPage`, with the means to tell of a loss. */
export function fakeBrowser(newPage: () => Promise<Page>): WatchedBrowser & { lose(cause: LostError): void } {
  const listeners = new Set<(cause: LostError) => void>();
  return {
    browser: { connected: true, newPage } as unknown as Browser,
    onLoss(hear) {
      listeners.add(hear);
      return () => void listeners.delete(hear);
    },
    lose(cause) {
      for (const hear of [...listeners]) hear(cause);
    },
  };
}

/** A session in whose browser pages open, and do nothing more. */
export function silentSession(timeoutMs: number): BrowserSession {
  return {
    underWay: Promise.resolve(),
    timeoutMs,
    endpoint: async () => '',
    withPage: (use, { name = 'a page', limitMs = timeoutMs } = {}) =>
      usePage(
        fakeBrowser(async () => silentPage()),
        {
          name,
          limitMs,
          use: (page, watch, end) =>
            use(
              page,
              watch,
              pageClient(page, async () => ''),
              end,
            ),
        },
        '/nowhere/at/all',
      ),
  };
}
