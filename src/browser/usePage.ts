import type { Browser, Page } from 'puppeteer';
import { TalkError } from '../model/talkError.ts';
import { guardPage, type PageWatch } from './guardPage.ts';

/**
 * Runs `use` on a fresh, guarded page (`blank`, where there is one already) and closes the page. When the browser or the page's
 * process in it dies meanwhile, throws TalkError `browser-failed`, but only once `use` has tidied up after itself.
 */
export async function usePage<T>(
  browser: Browser,
  use: (page: Page, watch: PageWatch) => Promise<T>,
  blank?: Page,
): Promise<T> {
  const death = whenGone(browser);
  let page: Page | undefined;
  let work: Promise<T> | undefined;
  try {
    page = blank ?? (await Promise.race([browser.newPage(), death.promise]));
    page.once('error', death.report);
    const watch = await Promise.race([guardPage(page), death.promise]);
    work = use(page, watch);
    // A race keeps what it won until all its runners are in: a thick PDF would stay in memory with it.
    await Promise.race([work.then(() => undefined), death.promise]);
    return await work;
  } catch (cause) {
    const closed = cause instanceof Error && /^(TargetClose|ConnectionClosed)Error$/.test(cause.name);
    throw !(cause instanceof TalkError) && (closed || !browser.connected) ? gone(cause) : cause;
  } finally {
    death.forget();
    // A page that hangs closes all the same; that it closes late, or not at all, must not hide what went wrong.
    const closing = browser.connected ? page?.close() : undefined;
    await Promise.race([Promise.allSettled([closing, work]).then(() => undefined), later(closeMs)]);
  }
}

/** How long a page or the browser may take to close before it is left or killed, in milliseconds. */
export const closeMs = 3_000;

/** Resolves after `ms` milliseconds, but keeps no process alive for it. */
export function later(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
}

interface Death {
  /** Rejects when the browser, or the page's process in it, is gone. */
  readonly promise: Promise<never>;
  report(cause?: unknown): void;
  forget(): void;
}

function whenGone(browser: Browser): Death {
  let report: Death['report'] = () => {};
  const promise = new Promise<never>((_, reject) => {
    report = (cause) => reject(gone(cause));
  });
  promise.catch(() => undefined);
  if (!browser.connected) report();
  browser.once('disconnected', report);
  return { promise, report, forget: () => void browser.off('disconnected', report) };
}

function gone(cause: unknown): TalkError {
  return new TalkError('browser-failed', 'The browser died while it worked.', {
    hint: 'Run the command again; if it dies again, free some memory or name another browser with --browser.',
    cause,
  });
}
