import type { ChildProcess } from 'node:child_process';
import type { Browser, Page } from 'puppeteer';
import { TalkError } from '../model/talkError.ts';
import { atMost, closeMs } from './atMost.ts';
import { within } from './deadline.ts';
import { deferred } from './deferred.ts';
import { firstPage } from './firstPage.ts';
import { type IdlePages, idlePages } from './idlePages.ts';
import { killProgram } from './killProgram.ts';
import { type LaunchOptions, launchBrowser } from './launchBrowser.ts';
import { LostError } from './lostError.ts';
import type { RunFolder } from './runFolder.ts';
import { tempFolderAdvice } from './tempFolderAdvice.ts';
import { type WatchedBrowser, watchBrowser } from './watchBrowser.ts';

export interface KeepOptions extends LaunchOptions {
  /** WebSocket address of a browser that already runs and is joined instead of starting one. */
  readonly endpoint?: string;
}

/** A browser that is ready for pages. */
export interface ReadyBrowser extends WatchedBrowser {
  /** The blank page that it opened with: as good as a new one, and 50 ms sooner there. Given once. */
  takeBlank(): Page | undefined;
  readonly idle: IdlePages;
}

/** The one browser of a run, which is started again when it is lost. */
export interface BrowserKeeper {
  /** Resolves once the browser is getting ready by itself, or is known not to start. */
  readonly underWay: Promise<void>;
  /** @throws TalkError `no-browser`, `browser-failed`; LostError when it dies as it gets ready. */
  ready(): Promise<ReadyBrowser>;
  /** Nothing more is asked of this browser: it is lost, whatever it says of itself. */
  drop(lost: ReadyBrowser): void;
  /** A page has come through: a browser that is lost from now on may be started again. */
  succeeded(): void;
  /** Kills the browser at once, without a wait, and starts none from now on. */
  kill(): void;
  /** Ends the browser, or leaves one that was joined, and starts none from now on. Never throws. */
  close(): Promise<void>;
}

/** Starts the browser. @param folder where its profile goes. */
export function keepBrowser(options: KeepOptions, folder: () => RunFolder): BrowserKeeper {
  const started = deferred();
  let ended = false;
  let program: ChildProcess | undefined;
  let running: Browser | undefined;
  const dropped = new Set<Browser>();
  /** Starts since a page came through. */
  let starts = 0;

  const start = async (): Promise<ReadyBrowser> => {
    starts += 1;
    const onRunning = (child: ChildProcess): void => {
      program = child;
      started.raise();
      // The run was ended while the program was on its way.
      if (ended) killProgram(child);
    };
    const browser = options.endpoint
      ? await join(options.endpoint, options.timeoutMs)
      : await launchBrowser({ ...options, ...(starts > 1 ? { say: undefined } : {}), onRunning }, folder().path);
    running = browser;
    return ready(browser, options);
  };
  let current = start();
  // Heard at the first page; until then a failed start must not end the process as an unhandled rejection.
  current.catch(() => undefined);

  const kill = (): void => {
    ended = true;
    if (program !== undefined) killProgram(program);
  };
  return {
    underWay: Promise.race([started.raised, Promise.allSettled([current]).then(() => undefined)]),
    async ready() {
      const before = current;
      const isLost = await before.then(
        ({ browser }) => !browser.connected || dropped.has(browser),
        (cause) => (cause instanceof LostError ? true : Promise.reject(cause)),
      );
      if (!isLost && !ended) return before;
      if (ended) throw new TalkError('browser-failed', 'The browser was ended.');
      // Of several pages that have lost it, one starts another.
      if (current !== before) return current;
      if (starts >= 2) throw diedTwice();
      if (program !== undefined) killProgram(program);
      options.say?.('The browser was lost while it worked, and is started again.');
      current = start();
      return current;
    },
    drop: ({ browser }) => void dropped.add(browser),
    succeeded: () => {
      starts = 1;
    },
    kill,
    async close() {
      ended = true;
      if (options.endpoint)
        return atMost(
          closeMs,
          current.then(({ browser, idle }) => idle.close().then(() => browser.disconnect())),
        );
      // Windows lets a killed program's files go only later, so there it is asked first.
      if (process.platform === 'win32' && running !== undefined) await atMost(closeMs, running.close());
      kill();
      await atMost(closeMs, running?.close() ?? current);
    },
  };
}

async function ready(browser: Browser, { endpoint, shared, timeoutMs }: KeepOptions): Promise<ReadyBrowser> {
  const watched = await within(timeoutMs, watchBrowser(browser)).catch((cause) => {
    throw new LostError('browser', cause, 'started, but did not answer');
  });
  let blank: Page | undefined;
  if (endpoint === undefined && shared !== true) {
    blank = await firstPage(watched);
    blank?.once('error', () => {
      blank = undefined;
    });
  }
  return {
    ...watched,
    idle: idlePages(),
    takeBlank() {
      const page = blank;
      blank = undefined;
      return page;
    },
  };
}

async function join(endpoint: string, timeoutMs: number): Promise<Browser> {
  const { default: puppeteer } = await import('puppeteer-core');
  try {
    return await within(
      timeoutMs,
      puppeteer.connect({ browserWSEndpoint: endpoint, networkEnabled: false, protocolTimeout: 0 }),
    );
  } catch (cause) {
    throw new TalkError('browser-failed', `No browser can be joined at ${endpoint}.`, { cause });
  }
}

function diedTwice(): TalkError {
  return new TalkError('browser-failed', 'The browser was lost twice while it worked.', {
    hint: tempFolderAdvice() ?? tryAgain,
  });
}

/** What the user can do about a browser that dies. */
export const tryAgain =
  'Run the command again; if that does not help, free some memory or name another browser with --browser.';
