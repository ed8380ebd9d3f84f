import type { Page } from 'puppeteer';
import { TalkError } from '../model/talkError.ts';
import { atMost, closeMs } from './atMost.ts';
import { type Deadline, startDeadline, within } from './deadline.ts';
import type { PageWatch } from './guardPage.ts';
import type { IdlePages } from './idlePages.ts';
import { LostError } from './lostError.ts';
import { openMs, openPage } from './openPage.ts';
import type { WatchedBrowser } from './watchBrowser.ts';

/** Work in a page of its own. */
export interface PageWork<T> {
  /** What is made, for messages. */
  readonly name: string;
  /** Longest time for it once the page is open, in milliseconds. */
  readonly limitMs: number;
  /** Where pages wait between documents, if it may be in one of those. */
  readonly idle?: IdlePages | undefined;
  /** May be called anew, with another page, when the first one is lost. */
  use(page: Page, watch: PageWatch, deadline: Deadline): Promise<T>;
}

/**
 * Runs the work on a guarded page and closes it: an idle one, which is kept for the next work then, `blank`, where there is one, or a fresh one. Every wait ends: `use` holds its own
 * waits to the deadline, to say what was late, and what it overlooks is held to it here.
 * @param folder where files may stand for a moment, on their way into the page.
 * @throws LostError when the browser or the page's process in it dies meanwhile, but only once `use` has tidied up after itself;
 * TalkError `print-timeout`.
 */
export async function usePage<T>(
  watched: WatchedBrowser,
  { name, limitMs, idle, use }: PageWork<T>,
  folder: string,
  blank?: Page,
): Promise<T> {
  const opened = idle?.take() ?? (await openPage(watched, folder, blank, Math.min(openMs, limitMs / 2)));
  const { page, watch } = opened;
  const death = whenGone(watched, page);
  const deadline = startDeadline(limitMs);
  const work = use(page, watch, deadline);
  let done = false;
  try {
    // A race keeps what it won until all its runners are in: a thick PDF would stay in memory with it.
    await deadline.reach(Promise.race([work.then(() => undefined), death.promise]), sayMs);
    const result = await work;
    done = true;
    return result;
  } catch (cause) {
    if (cause instanceof TalkError || cause instanceof LostError) throw cause;
    if (deadline.passed()) throw late(name, deadline, cause);
    if (await isGone(watched, page, cause, death))
      throw new LostError(watched.browser.connected ? 'page' : 'browser', cause);
    throw cause;
  } finally {
    // Those of its waits that no death ends would keep the process from ending.
    deadline.giveUp(new Error('nobody waits any more'));
    death.forget();
    if (!(done && idle?.keep(opened))) {
      // A page that hangs closes all the same; that it closes late, or not at all, must not hide what went wrong.
      const closing = watched.browser.connected ? page.close() : undefined;
      await atMost(
        closeMs,
        Promise.allSettled([closing, work]).then(() => undefined),
      );
    }
  }
}

/** How long one may ask a page that is late what it waits for, in milliseconds; see pendingIn. */
const sayMs = 2_000;

/** How long a page may take to show that it is alive, in milliseconds. */
const aliveMs = 2_000;

/** What failed may be the news of a death, which comes in many words and sometimes before the death is known. */
async function isGone({ browser }: WatchedBrowser, page: Page, cause: unknown, death: Death): Promise<boolean> {
  if (!browser.connected || page.isClosed()) return true;
  // Said by the browser or on the way to it, and not by a script of ours in the page.
  if (cause instanceof Error && /^(Protocol|TargetClose|ConnectionClosed|Timeout)Error$/.test(cause.name)) return true;
  return within(aliveMs, Promise.race([page.title(), death.promise])).then(
    () => false,
    () => true,
  );
}

function late(name: string, { seconds }: Deadline, cause: unknown): TalkError {
  return new TalkError('print-timeout', `The browser was not done with ${name} after ${seconds} s.`, {
    hint: 'Allow more time with --timeout.',
    cause,
  });
}

interface Death {
  /** Rejects when the browser, or the page's process in it, is gone. */
  readonly promise: Promise<never>;
  forget(): void;
}

function whenGone(watched: WatchedBrowser, page: Page): Death {
  let forget = (): void => {};
  const promise = new Promise<never>((_, reject) => {
    const dies = (cause: Error): void => reject(new LostError('page', cause));
    page.once('error', dies);
    // Of pages it may be any one in the browser.
    const forgetLoss = watched.onLoss((cause) => {
      if (cause.lost === 'browser') reject(cause);
    });
    forget = () => {
      page.off('error', dies);
      forgetLoss();
    };
  });
  promise.catch(() => undefined);
  return { promise, forget };
}
