import type { Browser } from 'puppeteer';
import { LostError } from './lostError.ts';

/** A browser that runs, with the news of what dies in it. */
export interface WatchedBrowser {
  readonly browser: Browser;
  /** Calls `hear` when the browser goes, or any page's process in it. Returns a function that stops it. */
  onLoss(hear: (cause: LostError) => void): () => void;
}

/**
 * Puppeteer waits for ever for a page whose process dies while it is opened: it listens for that in the page itself, which is not there
 * yet. The browser tells of it, whoever asks.
 */
export async function watchBrowser(browser: Browser): Promise<WatchedBrowser> {
  const listeners = new Set<(cause: LostError) => void>();
  const tell = (cause: LostError) => {
    for (const hear of [...listeners]) hear(cause);
  };
  const goes = () => tell(new LostError('browser'));
  browser.once('disconnected', goes);
  const session = await browser.target().createCDPSession();
  session.on('Target.targetCrashed', () => tell(new LostError('page')));
  await session.send('Target.setDiscoverTargets', { discover: true });
  return {
    browser,
    onLoss(hear) {
      listeners.add(hear);
      if (!browser.connected) hear(new LostError('browser'));
      return () => void listeners.delete(hear);
    },
  };
}
