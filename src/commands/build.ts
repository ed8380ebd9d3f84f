import type { PdfPrinter } from '../artifacts/pdfPrinter.ts';
import { buildKey } from '../deliver/buildKey.ts';
import { isCurrent, readBuildRecord } from '../deliver/buildRecord.ts';
import { nameHolder } from '../deliver/nameHolder.ts';
import { stageOutputs } from '../deliver/stageOutputs.ts';
import { openProject } from '../load/openProject.ts';
import type { DeckRecord } from '../model/buildRecord.ts';
import type { BuildReport, DeckOutcome } from '../model/buildReport.ts';
import type { BuildRequest } from '../model/buildRequest.ts';
import type { DrawMermaid } from '../model/mermaid.ts';
import type { Reporter } from '../model/reporter.ts';
import { TalkError } from '../model/talkError.ts';
import { type DeckTask, deckTasks } from '../talk/deckTasks.ts';
import { plainParsers } from '../talk/openTalk.ts';

/**
 * Builds decks and their paper into the output folder.
 * What has not changed is not built again. A deck with errors, or one that meets trouble, leaves its old files as they were;
 * the other decks are built all the same.
 * @throws TalkError when nothing can be built at all: an unknown deck, a project without decks, an unwritable folder.
 */
export async function build(request: BuildRequest, reporter: Reporter): Promise<BuildReport> {
  const built = readBuildRecord(request.out);
  const record = new Map(Object.entries(built.decks));
  const holder = nameHolder(built);
  const tasks = deckTasks(request, plainParsers, (name, source) => holder(name, source) !== undefined);
  if (tasks.length === 0) {
    throw new TalkError('usage', 'There is no deck here.', {
      hint: 'Write a manifest, decks/<name>.yaml, or name a Markdown file.',
    });
  }
  for (const { name, source } of request.force ? [] : tasks.filter(({ external }) => !external)) {
    const other = holder(name, source);
    if (other !== undefined) throw nameTaken(name, other);
  }
  const keyOf = (task: DeckTask): string => buildKey(request, task.project);
  const stale = tasks.filter((task) => request.force || !isCurrent(record.get(task.name), keyOf(task), request.out));
  const outcomes = stale.length === 0 ? new Map() : await buildStale(stale, record, keyOf, request, reporter);
  const decks = tasks.map((task) => outcomes.get(task.name) ?? currentOutcome(task.name, record.get(task.name)));
  return { out: request.out, decks };
}

/**
 * Everything heavy is loaded here, so that a build with nothing to do stays under half a second. The browser is called first:
 * it starts while the rest is still being loaded.
 */
async function buildStale(
  stale: readonly DeckTask[],
  old: ReadonlyMap<string, DeckRecord>,
  keyOf: (task: DeckTask) => string,
  request: BuildRequest,
  reporter: Reporter,
): Promise<Map<string, DeckOutcome>> {
  const { readFonts } = await import('../load/readFonts.ts');
  const { wantsBrowser } = await import('../artifacts/artifactKinds.ts');
  const project = openProject(request.folder);
  const fonts = readFonts(project);
  const outcomes = new Map<string, DeckOutcome>();
  const records = new Map(old);
  const buildAll = async (drawMermaid: DrawMermaid, printer?: PdfPrinter): Promise<void> => {
    const { buildDeck } = await import('./buildDeck.ts');
    for (const task of stale) {
      const built = await buildDeck(task, old.get(task.name), keyOf(task), {
        request,
        fonts,
        printer,
        drawMermaid,
        reporter,
        openStage: () => stageOutputs(request.out),
      });
      outcomes.set(task.name, built.outcome);
      if (built.record !== undefined) records.set(task.name, built.record);
    }
    reporter.end();
  };
  if (wantsBrowser(request)) {
    const { withPdfPrinter } = await import('../artifacts/pdfPrinter.ts');
    await withPdfPrinter(request, fonts, reporter.say, (printer, draw) => buildAll(draw, printer));
  } else {
    const { withMermaidDrawer } = await import('../artifacts/mermaidDrawer.ts');
    await withMermaidDrawer(request, reporter.say, buildAll);
  }
  if ([...outcomes.values()].some((outcome) => outcome.status === 'built')) {
    const { writeGallery } = await import('../artifacts/writeGallery.ts');
    writeGallery(request.out, { version: 2, decks: Object.fromEntries(records) }, project, fonts);
  }
  return outcomes;
}

function nameTaken(name: string, other: string): TalkError {
  return new TalkError('usage', `The output folder holds another deck \`${name}\`, from ${other}.`, {
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
  };
}
