import type { PdfPrinter, WithPdfPrinter } from '../artifacts/pdfPrinter.ts';
import { sweepRunFolders } from '../browser/runFolder.ts';
import { buildKey } from '../deliver/buildKey.ts';
import { isCurrent, isKept, readBuildRecord } from '../deliver/buildRecord.ts';
import { nameHolder } from '../deliver/nameHolder.ts';
import { noDecks } from '../load/noDecks.ts';
import { openProject } from '../load/openProject.ts';
import type { BuildRecord, DeckRecord } from '../model/buildRecord.ts';
import type { BuildReport, DeckOutcome } from '../model/buildReport.ts';
import type { BuildRequest } from '../model/buildRequest.ts';
import type { DrawMermaid } from '../model/mermaid.ts';
import type { LookAtPictures } from '../model/pictureLook.ts';
import type { Reporter } from '../model/reporter.ts';
import { TalkError } from '../model/talkError.ts';
import { diskClock } from '../process/diskClock.ts';
import { type DeckTask, deckTasks } from '../talk/deckTasks.ts';
import { plainParsers } from '../talk/openTalk.ts';
import type { BuildContext } from './buildDeck.ts';
import { type Outputs, withOutputs } from './withOutputs.ts';

/**
 * Builds decks and their paper into the output folder.
 * What has not changed is not built again. A deck with errors, or one that meets trouble, leaves its old files as they were;
 * the other decks are built all the same.
 * @param withPrinter gives the printer, where something is to be printed; one of the run's own when not given.
 * @throws TalkError when nothing can be built at all: an unknown deck, a project without decks, an unwritable folder, a page of somebody else's
 *   where the page of all decks would come; the reason of the request's signal, and then nothing of the deck that was on its way is there.
 */
export async function build(
  request: BuildRequest,
  reporter: Reporter,
  withPrinter?: WithPdfPrinter,
): Promise<BuildReport> {
  sweepRunFolders();
  const startedMs = diskClock();
  return withOutputs(request, async (outputs) => {
    const built = readBuildRecord(request.out);
    const record = new Map(Object.entries(built.decks));
    const holder = nameHolder(built);
    const tasks = deckTasks(request, plainParsers, (name, source) => holder(name, source) !== undefined);
    if (tasks.length === 0) throw noDecks(request.folder);
    for (const task of tasks) if (!task.external) refuseTakenName(task, built, request);
    // Of what stands there before anything is read: what comes later belongs to the next build.
    const keys = new Map(tasks.map((task) => [task, buildKey(request, task.project)]));
    const keyOf = (task: DeckTask): string => keys.get(task) ?? '';
    const stale = tasks.filter((task) => request.force || !isCurrent(record.get(task.name), keyOf(task), request.out));
    const outcomes =
      stale.length === 0
        ? new Map()
        : await buildStale(stale, record, { startedMs, keyOf, outputs, request, reporter, withPrinter });
    const decks = tasks.map((task) => outcomes.get(task.name) ?? currentOutcome(task.name, record.get(task.name)));
    return { out: request.out, decks };
  });
}

interface Run {
  readonly startedMs: number;
  readonly keyOf: (task: DeckTask) => string;
  readonly outputs: Outputs;
  readonly request: BuildRequest;
  readonly reporter: Reporter;
  readonly withPrinter: WithPdfPrinter | undefined;
}

/**
 * Everything heavy is loaded here, so that a build with nothing to do stays under half a second. The browser is called first:
 * it starts while the rest is still being loaded.
 */
async function buildStale(
  stale: readonly DeckTask[],
  old: ReadonlyMap<string, DeckRecord>,
  { startedMs, keyOf, outputs, request, reporter, withPrinter }: Run,
): Promise<Map<string, DeckOutcome>> {
  const { readFonts } = await import('../load/readFonts.ts');
  const { wantsBrowser } = await import('../artifacts/artifactKinds.ts');
  const { galleryFile, galleryFiles } = await import('../artifacts/galleryFiles.ts');
  outputs.claim([galleryFile]);
  const project = openProject(request.folder);
  const fonts = readFonts(project);
  const listDecks = galleryFiles(request.out, project, fonts);
  const outcomes = new Map<string, DeckOutcome>();
  const buildAll = async (drawMermaid: DrawMermaid, shrink?: LookAtPictures, printer?: PdfPrinter): Promise<void> => {
    const { buildDeck, OvertakenError } = await import('./buildDeck.ts');
    const context: BuildContext = {
      ...outputs,
      request,
      fonts,
      printer,
      drawMermaid,
      shrinkPictures: shrink,
      reporter,
      startedMs,
      remember(stage, task, { record, kept }) {
        const now = readBuildRecord(request.out);
        const decks = new Map(Object.entries(now.decks));
        if (!isKept(decks.get(task.name), record, kept, request.out)) throw new OvertakenError();
        refuseTakenName(task, now, request);
        const all: BuildRecord = { version: 2, decks: Object.fromEntries(decks.set(task.name, record)) };
        for (const { path, content } of listDecks(all, task.name)) stage.add(path, content);
      },
    };
    for (const task of stale) {
      const attempt = (known: DeckRecord | undefined) => buildDeck(task, known, keyOf(task), context);
      const { outcome } = await attempt(old.get(task.name)).catch((error) => {
        if (error instanceof OvertakenError) return attempt(undefined);
        throw error;
      });
      outcomes.set(task.name, outcome);
    }
    reporter.end();
  };
  if (wantsBrowser(request)) {
    const { withPdfPrinter } = await import('../artifacts/pdfPrinter.ts');
    await (withPrinter ?? withPdfPrinter)(request, fonts, reporter.say, (printer, draw) =>
      buildAll(draw, undefined, printer),
    );
  } else {
    const { withMermaidDrawer } = await import('../artifacts/mermaidDrawer.ts');
    await withMermaidDrawer(request, reporter.say, buildAll);
  }
  return outcomes;
}

/** @throws TalkError `usage` when the output folder's deck of that name is made from another source, and nobody insists. */
function refuseTakenName({ name, source }: DeckTask, record: BuildRecord, { force }: BuildRequest): void {
  const other = force ? undefined : nameHolder(record)(name, source);
  if (other === undefined) return;
  throw new TalkError('usage', `The output folder holds another deck \`${name}\`, from ${other}.`, {
    hint: 'Name another folder with --out, or let this deck take the place of that one with --force.',
  });
}

function currentOutcome(name: string, record: DeckRecord | undefined): DeckOutcome {
  return {
    name,
    title: record?.card.title ?? name,
    status: 'current',
    files: record?.outputs ?? [],
    diagnostics: record?.warnings ?? [],
    fit: record?.fit,
  };
}
