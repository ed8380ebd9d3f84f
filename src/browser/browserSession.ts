import { availableParallelism } from 'node:os';
import type { Browser, Page } from 'puppeteer';
import { TalkError } from '../model/talkError.ts';
import { deferred } from './deferred.ts';
import type { PageWatch } from './guardPage.ts';
import { type LaunchOptions, launchBrowser } from './launchBrowser.ts';
import { limitInFlight } from './limitInFlight.ts';
import { onInterrupt } from './onInterrupt.ts';
import { type PageClient, pageClient, type ReadClientScript } from './pageClient.ts';
import { closeMs, later, usePage } from './usePage.ts';

export interface BrowserOptions extends Partial<LaunchOptions> {
  /** Reads the scripts that pages are arranged and inspected with. */
  readonly readClientScript: ReadClientScript;
  /** WebSocket address of a browser that already runs and is joined instead of starting one. */
  readonly endpoint?: string;
  /** Most pages open at once; as many as there are cores, but no more than eight, unless given. */
  readonly pagesInFlight?: number;
}

/** Longest time for one document unless another is asked for, in milliseconds. */
export const usualTimeoutMs = 30_000;

/** The one browser of a run. */
export interface BrowserSession {
  /** Resolves once the browser is getting ready by itself, or is known not to start. */
  readonly underWay: Promise<void>;
  /** Longest time one document may take to be ready and printed, in milliseconds. */
  readonly timeoutMs: number;
  /** Runs `use` on a fresh, guarded page and closes it. Throws TalkError `browser-failed` when the browser dies. */
  withPage<T>(use: (page: Page, watch: PageWatch, client: PageClient) => Promise<T>): Promise<T>;
  /** Address at which another process can join (see LaunchOptions.shared). */
  endpoint(): Promise<string>;
}

/**
 * Runs `use` with the one browser of the run, and closes the browser whatever happens. `use` begins as soon as the browser's
 * program runs, and waits for it only at its first page; a browser that cannot start is reported there.
 */
export async function withSession<T>(
  options: BrowserOptions,
  use: (session: BrowserSession) => Promise<T>,
): Promise<T> {
  const session = openSession(options);
  try {
    await session.underWay;
    return await use(session);
  } finally {
    await session.close();
  }
}

/** As `withSession`, for an owner whose life is not one function call: the owner calls `close`, which never throws. */
export function openSession(options: BrowserOptions): BrowserSession & { close(): Promise<void> } {
  const { timeoutMs = usualTimeoutMs, readClientScript, pagesInFlight = Math.min(8, availableParallelism()) } = options;
  const running = deferred();
  const launched = start({ ...options, timeoutMs, onRunning: running.raise });
  // Heard at the first page; until then a failed start must not end the process as an unhandled rejection.
  launched.catch(() => undefined);
  let spare = options.endpoint === undefined && options.shared !== true ? launched.then(firstPage) : undefined;
  spare?.catch(() => undefined);
  const limited = limitInFlight(pagesInFlight);
  const end = () => launched.then(options.endpoint ? leave : quit).catch(() => undefined);
  const pages = new Set<Promise<unknown>>();
  let dying = false;
  const forgetInterrupts = onInterrupt(async (alone) => {
    dying = alone;
    await end();
    await Promise.race([Promise.allSettled(pages), later(closeMs)]);
  });
  return {
    underWay: Promise.race([running.raised, Promise.allSettled([launched]).then(() => undefined)]),
    timeoutMs,
    endpoint: async () => (await launched).wsEndpoint(),
    close: () => end().finally(forgetInterrupts),
    withPage: (use) =>
      limited(async () => {
        const page = spare;
        spare = undefined;
        const work = usePage(
          await launched,
          (opened, watch) => use(opened, watch, pageClient(opened, readClientScript)),
          await page,
        );
        pages.add(work);
        try {
          return await work;
        } catch (error) {
          // The user has ended the run: nobody wants to read that the browser died.
          return dying ? new Promise(() => {}) : Promise.reject(error);
        } finally {
          pages.delete(work);
        }
      }),
  };
}

/** The blank page that a browser opens with is as good as a new one, and 50 ms sooner there. */
async function firstPage(browser: Browser): Promise<Page | undefined> {
  return (await browser.pages())[0];
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

/**
 * Ends the browser; Puppeteer removes its profile. It keeps nothing that a kill could harm, and to close by itself takes it
 * 50 ms longer. Windows lets a killed program's files go only later, so there it is asked first.
 */
async function quit(browser: Browser): Promise<void> {
  const program = browser.process();
  if (process.platform === 'win32') await Promise.race([browser.close(), later(closeMs)]);
  if (program?.pid !== undefined && program.exitCode === null && program.signalCode === null) {
    // Puppeteer makes the browser a group of its own; Debian's is a script, and only the group reaches the program behind it.
    process.kill(process.platform === 'win32' ? program.pid : -program.pid, 'SIGKILL');
  }
  await Promise.race([browser.close(), later(closeMs)]);
}

async function leave(browser: Browser): Promise<void> {
  await browser.disconnect();
}
