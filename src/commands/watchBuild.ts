import { type Dirent, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { keepPdfPrinter } from '../artifacts/pdfPrinter.ts';
import { readBuildRecord, stampInputs } from '../deliver/buildRecord.ts';
import { openProject } from '../load/openProject.ts';
import { isInside } from '../load/readContained.ts';
import type { BuildReport } from '../model/buildReport.ts';
import type { BuildRequest } from '../model/buildRequest.ts';
import type { Reporter } from '../model/reporter.ts';
import { TalkError } from '../model/talkError.ts';
import { watchFolders } from '../serve/preview/watchFolders.ts';
import { type DeckTask, deckTasks } from '../talk/deckTasks.ts';
import { build } from './build.ts';

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

/** Folders of what decks are, or were, made from; none of the output's own. A folder once known stays: what is missing may come back. */
function sourceFolders(request: BuildRequest, known: ReadonlySet<string>): ReadonlySet<string> {
  const project = openProject(request.folder);
  const below = ['decks', 'assets'].flatMap((name) => foldersBelow(join(project.root, name)));
  const all = new Set([...known, project.root, ...below]);
  const { decks } = readBuildRecord(request.out);
  for (const { name, source, project: own } of tasksOf(request)) {
    all.add(dirname(source));
    for (const [path] of decks[name]?.inputs ?? []) all.add(dirname(resolve(own.root, path)));
  }
  return new Set([...all].filter((folder) => !isInside(request.out, folder)));
}

/** None when a deck is gone; the build says so. */
function tasksOf(request: BuildRequest): readonly DeckTask[] {
  try {
    return deckTasks(request);
  } catch (error) {
    if (error instanceof TalkError) return [];
    throw error;
  }
}

function foldersBelow(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    const below = entries.filter((one) => one.isDirectory()).map(({ parentPath, name }) => join(parentPath, name));
    return [folder, ...below];
  } catch {
    return [];
  }
}

/** What lies in folders by now: files with their stamps, and folders, of which a new one may hold what was missing. None of the output's own. */
function stateOf(folders: ReadonlySet<string>, out: string): string {
  const entries = [...folders].flatMap((folder) => {
    try {
      return readdirSync(folder, { withFileTypes: true });
    } catch {
      return [];
    }
  });
  const pathsOf = (wanted: (one: Dirent) => boolean): string[] =>
    entries.filter(wanted).map(({ parentPath, name }) => join(parentPath, name));
  const inner = pathsOf((one) => one.isDirectory()).filter((path) => !isInside(out, path));
  return JSON.stringify([inner, stampInputs(pathsOf((one) => !one.isDirectory()))]);
}
