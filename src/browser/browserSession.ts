import { availableParallelism } from 'node:os';
import type { Page } from 'puppeteer';
import { TalkError } from '../model/talkError.ts';
import { onInterrupt } from '../process/onInterrupt.ts';
import type { Deadline } from './deadline.ts';
import type { PageWatch } from './guardPage.ts';
import { type BrowserKeeper, type KeepOptions, keepBrowser, tryAgain } from './keepBrowser.ts';
import { limitInFlight } from './limitInFlight.ts';
import { LostError } from './lostError.ts';
import { type PageClient, pageClient, type ReadClientScript } from './pageClient.ts';
import { openRunFolder, type RunFolder } from './runFolder.ts';
import { tempFolderAdvice } from './tempFolderAdvice.ts';
import { usePage } from './usePage.ts';

export interface BrowserOptions extends Partial<KeepOptions> {
  /** Reads the scripts that pages are arranged and inspected with. */
  readonly readClientScript: ReadClientScript;
  /** Most pages open at once; as many as there are cores, but no more than eight, unless given. */
  readonly pagesInFlight?: number;
  /** Kills the browser as soon as nobody wants the work any more: what waits for it fails then, and no other is started. */
  readonly signal?: AbortSignal;
}

/** Longest time for one document of usual length unless another is asked for, in milliseconds. */
export const usualTimeoutMs = 30_000;

/** Work in a page; called anew with another page when the first one is lost. */
export type UsePage<T> = (page: Page, watch: PageWatch, client: PageClient, deadline: Deadline) => Promise<T>;

/** The limits of work in a page. */
export interface PageLimit {
  /** What is made, for messages. */
  readonly name?: string;
  /** Longest time for it once the page is open, in milliseconds; the session's when not given. */
  readonly limitMs?: number;
  /**
   * Whether the page may have shown a document before and may show another afterwards, which spares the start of its process. For work that sets
   * the size of the window itself, and changes nothing else in the page but by its document.
   */
  readonly shared?: boolean;
}

/** The one browser of a run. */
export interface BrowserSession {
  /** Resolves once the browser is getting ready by itself, or is known not to start. */
  readonly underWay: Promise<void>;
  /** Longest time one document of usual length may take to be ready and printed, in milliseconds; see `documentLimit`. */
  readonly timeoutMs: number;
  /**
   * Runs `use` on a guarded page of its own and closes it. Every wait ends at the limit. When the page's process or the browser dies
   * meanwhile, all is done once more. Throws TalkError `browser-failed` when it dies again, `print-timeout` when `use` is late.
   */
  withPage<T>(use: UsePage<T>, limit?: PageLimit): Promise<T>;
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
  const { timeoutMs = usualTimeoutMs, readClientScript, signal } = options;
  const { pagesInFlight = Math.min(8, availableParallelism()) } = options;
  let made: RunFolder | undefined;
  const folder = (): RunFolder => {
    made ??= openRunFolder();
    return made;
  };
  const keeper = keepBrowser({ ...options, timeoutMs }, folder);
  // Wanted by every page: after a change of the kit it is bundled while the browser starts. Heard where it is first needed; until then a
  // failure must not end the process as an unhandled rejection.
  readClientScript('paper').catch(() => undefined);
  const limited = limitInFlight(pagesInFlight);
  const end = (): void => {
    keeper.kill();
    made?.remove();
  };
  const forgetInterrupts = onInterrupt(end);
  // A run that ends by process.exit, or by a fault, skips `finally`.
  process.once('exit', end);
  signal?.addEventListener('abort', end, { once: true });
  if (signal?.aborted === true) end();
  return {
    underWay: keeper.underWay,
    timeoutMs,
    endpoint: async () => (await keeper.ready()).browser.wsEndpoint(),
    close: async () => {
      await keeper.close();
      made?.remove();
      forgetInterrupts();
      process.off('exit', end);
      signal?.removeEventListener('abort', end);
    },
    withPage: (use, { name = 'a page', limitMs = timeoutMs, shared = false } = {}) =>
      limited(() =>
        onceMore(keeper, name, options.say, async (isFirst) => {
          const ready = await keeper.ready();
          const run = (page: Page, watch: PageWatch, deadline: Deadline) =>
            use(page, watch, pageClient(page, readClientScript), deadline);
          // What was lost is begun again in a process that was not there before.
          const idle = shared && isFirst ? ready.idle : undefined;
          return usePage(ready, { name, limitMs, idle, use: run }, folder().path, ready.takeBlank()).catch((cause) => {
            if (cause instanceof LostError && cause.lost === 'browser') keeper.drop(ready);
            throw cause;
          });
        }),
      ),
  };
}

/** What is lost is done once more. */
async function onceMore<T>(
  keeper: BrowserKeeper,
  name: string,
  say: ((line: string) => void) | undefined,
  attempt: (isFirst: boolean) => Promise<T>,
): Promise<T> {
  try {
    const result = await attempt(true).catch((cause) => {
      if (!(cause instanceof LostError)) throw cause;
      if (cause.lost === 'page') say?.(`The browser lost ${name}, and begins it again.`);
      return attempt(false);
    });
    keeper.succeeded();
    return result;
  } catch (cause) {
    if (!(cause instanceof LostError)) throw cause;
    throw new TalkError('browser-failed', `${name} was lost twice: ${cause.message}.`, {
      hint: tempFolderAdvice() ?? tryAgain,
      cause,
    });
  }
}
