import { availableParallelism } from 'node:os';
import type { Browser, Page } from 'puppeteer';
import { TalkError } from '../model/talkError.ts';
import { guardPage, type PageWatch } from './guardPage.ts';
import { type LaunchOptions, launchBrowser } from './launchBrowser.ts';
import { limitInFlight } from './limitInFlight.ts';
import { onInterrupt } from './onInterrupt.ts';

export interface BrowserOptions extends Partial<LaunchOptions> {
  /** WebSocket address of a browser that already runs and is joined instead of starting one. */
  readonly endpoint?: string;
  /** Most pages open at once; as many as there are cores, but no more than eight, unless given. */
  readonly pagesInFlight?: number;
}

/** The one browser of a run. */
export interface BrowserRoom {
  /** Longest time one document may take to be ready and printed, in milliseconds. */
  readonly timeoutMs: number;
  /** Runs `use` on a fresh, guarded page and closes it. Throws TalkError `browser-failed` when the browser dies. */
  withPage<T>(use: (page: Page, watch: PageWatch) => Promise<T>): Promise<T>;
  /** Address at which another process can join (see LaunchOptions.shared). */
  endpoint(): Promise<string>;
}

/**
 * Runs `use` with the one browser of the run, and closes the browser whatever happens. The start begins at once and goes on
 * beside `use`, which waits for it only at its first page; a browser that cannot start is reported there.
 */
export async function withBrowser<T>(options: BrowserOptions, use: (room: BrowserRoom) => Promise<T>): Promise<T> {
  const room = openBrowser(options);
  try {
    return await use(room);
  } finally {
    await room.close();
  }
}

/** As `withBrowser`, for an owner whose life is not one function call: the owner calls `close`, which never throws. */
export function openBrowser(options: BrowserOptions): BrowserRoom & { close(): Promise<void> } {
  const { timeoutMs = 30_000, pagesInFlight = Math.min(8, availableParallelism()) } = options;
  const launched = start({ ...options, timeoutMs });
  // Heard at the first page; until then a failed start must not end the process as an unhandled rejection.
  launched.catch(() => undefined);
  const limited = limitInFlight(pagesInFlight);
  const end = (how: (browser: Browser) => Promise<void>) =>
    launched.then(options.endpoint ? leave : how).catch(() => undefined);
  let dying = false;
  const forgetInterrupts = onInterrupt((alone) => {
    dying = alone;
    return end(kill);
  });
  return {
    timeoutMs,
    withPage: (use) =>
      limited(async () => {
        try {
          return await onPage(await launched, use);
        } catch (error) {
          // The user has ended the run: nobody wants to read that the browser died.
          return dying ? new Promise(() => {}) : Promise.reject(error);
        }
      }),
    endpoint: async () => (await launched).wsEndpoint(),
    close: () => end(quit).finally(forgetInterrupts),
  };
}

async function start(options: LaunchOptions & { readonly endpoint?: string }): Promise<Browser> {
  if (!options.endpoint) return launchBrowser(options);
  const { default: puppeteer } = await import('puppeteer');
  try {
    return await puppeteer.connect({ browserWSEndpoint: options.endpoint, networkEnabled: false, protocolTimeout: 0 });
  } catch (cause) {
    throw new TalkError('browser-failed', `No browser can be joined at ${options.endpoint}.`, { cause });
  }
}

async function onPage<T>(browser: Browser, use: (page: Page, watch: PageWatch) => Promise<T>): Promise<T> {
  const death = whenGone(browser);
  let page: Page | undefined;
  try {
    page = await Promise.race([browser.newPage(), death.promise]);
    page.once('error', death.report);
    const watch = await Promise.race([guardPage(page), death.promise]);
    return await Promise.race([use(page, watch), death.promise]);
  } catch (cause) {
    if (cause instanceof TalkError || browser.connected) throw cause;
    throw gone(cause);
  } finally {
    death.forget();
    // A page that hangs closes all the same; that it closes late, or not at all, must not hide what went wrong.
    if (browser.connected) await Promise.race([page?.close().catch(() => undefined), later(closeMs)]);
  }
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

async function quit(browser: Browser): Promise<void> {
  await Promise.race([browser.close(), later(closeMs)]);
  await kill(browser);
}

/** Kills the browser if it still runs, and waits until Puppeteer has removed its profile. */
async function kill(browser: Browser): Promise<void> {
  const program = browser.process();
  if (program?.pid === undefined || program.exitCode !== null || program.signalCode !== null) return;
  // Puppeteer makes the browser a group of its own; Debian's is a script, and only the group reaches the program behind it.
  process.kill(process.platform === 'win32' ? program.pid : -program.pid, 'SIGKILL');
  await Promise.race([browser.close(), later(closeMs)]);
}

async function leave(browser: Browser): Promise<void> {
  await browser.disconnect();
}

/** How long a page or the browser may take to close before it is left or killed, in milliseconds. */
const closeMs = 5_000;

function later(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
}
