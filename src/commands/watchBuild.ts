import { keepPdfPrinter } from '../artifacts/pdfPrinter.ts';
import type { BuildReport } from '../model/buildReport.ts';
import type { BuildRequest } from '../model/buildRequest.ts';
import type { Reporter } from '../model/reporter.ts';
import { TalkError } from '../model/talkError.ts';
import { watchFolders } from '../serve/preview/watchFolders.ts';
import { build } from './build.ts';
import { sourceFolders, stateOf } from './sourceFolders.ts';

/** Hears what comes of each build. */
export interface BuildListener {
  built(report: BuildReport): void;
  /** Nothing could be built at all: a deck is gone, the folder cannot be written. The next change is tried all the same. */
  failed(error: TalkError): void;
  /** All is built that there is; the next change is waited for. */
  waits(): void;
}

/** Builds that follow changes. */
export interface BuildWatch {
  /** Rejects when a build meets a fault of the kit's own. */
  readonly broken: Promise<never>;
  /** Ends the browser. What is being built is left unfinished, as it is by an interrupt. */
  close(): Promise<void>;
}

/**
 * Builds at once, and again whenever something changes that the decks are made from; what has not changed is not built again. All builds
 * share one browser, which a build need not wait for. A change during a build has another follow.
 * Resolves after the first build. @throws TalkError when that can build nothing at all.
 */
export async function watchBuild(
  request: BuildRequest,
  reporter: Reporter,
  listener: BuildListener,
): Promise<BuildWatch> {
  const printer = keepPdfPrinter();
  let folders: ReadonlySet<string> = new Set();
  let seen = '';
  // Until the first build is done; what changes meanwhile is found by the look behind it.
  let busy = true;
  let fail = (_: unknown): void => {};
  const broken = new Promise<never>((_, reject) => {
    fail = reject;
  });
  broken.catch(() => undefined);
  const look = (): void => {
    folders = sourceFolders(request, folders);
    watch.set(folders);
  };
  const turn = async (asked: BuildRequest, first: boolean): Promise<void> => {
    seen = stateOf(folders, request.out);
    const report = await build(asked, reporter, printer.withPrinter);
    if (report.decks.some(({ error }) => error !== undefined && browserFaults.has(error.code))) await printer.drop();
    if (first || report.decks.some(({ status }) => status !== 'current')) listener.built(report);
  };
  /** Until nothing has changed since the last build began, in folders that only that build may have led to included. */
  const follow = async (): Promise<void> => {
    for (;;) {
      look();
      if (stateOf(folders, request.out) === seen) break;
      await turn({ ...request, force: false }, false).catch((error) => {
        if (!(error instanceof TalkError)) throw error;
        listener.failed(error);
      });
    }
    busy = false;
    listener.waits();
  };
  const watch = watchFolders(() => {
    if (busy || stateOf(folders, request.out) === seen) return;
    busy = true;
    follow().catch(fail);
  });
  const close = async (): Promise<void> => {
    watch.close();
    await printer.drop();
  };
  try {
    look();
    await turn(request, true);
    await follow();
  } catch (error) {
    await close();
    throw error;
  }
  return { broken, close };
}

/** After these the browser is started anew for the next build. */
const browserFaults: ReadonlySet<string> = new Set(['browser-failed', 'no-browser', 'print-timeout']);
