import { applyGates } from '../check/applyGates.ts';
import { checkOutput } from '../check/checkOutput.ts';
import { legibilityDiagnostics } from '../check/measured/legibilityDiagnostics.ts';
import { overflowDiagnostics } from '../check/measured/overflowDiagnostics.ts';
import type { Stage } from '../deliver/stageOutputs.ts';
import type { DeckRecord } from '../model/buildRecord.ts';
import type { Deck } from '../model/deck.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { pageParts } from '../model/finishedPage.ts';
import type { OutputFile } from '../model/output.ts';
import type { BuildContext } from './buildContext.ts';
import { printerStamp } from './buildKey.ts';
import type { BuildTask } from './buildTasks.ts';
import type { CheckedDeck } from './checkTalk.ts';
import { deckPages, deckSheets } from './deckDocuments.ts';
import { printSheets } from './printSheets.ts';
import type { RenderedTalk } from './renderTalk.ts';

/** What came of a deck's files; the files themselves are staged. */
export interface MadeFiles {
  readonly files: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** Hash of the page that each sheet was printed from, by path. */
  readonly printed: Readonly<Record<string, string>>;
  /** The first slide's, when slides were printed. */
  readonly picture: string | undefined;
}

/** A deck whose files are being made. */
export interface DeckInWork {
  readonly task: BuildTask;
  readonly talk: RenderedTalk;
  readonly deck: Deck;
  readonly old: DeckRecord | undefined;
  readonly stage: Stage;
}

/** Writes the pages while the sheets are printed, and hears what was seen of the slides. */
export async function makeFiles(
  { task, talk, deck, old, stage }: DeckInWork,
  { rules, external }: CheckedDeck,
  { request, reporter, printer }: BuildContext,
): Promise<MadeFiles> {
  const pages = deckPages(talk, deck, task.project, request);
  const sheets = printer === undefined ? [] : deckSheets(talk, deck, request);
  const diagnostics: Diagnostic[] = sheets.flatMap((job) => checkOutput(job, rules.privacy));
  reporter.begin(task.name, pages.length + sheets.length);
  const before = {
    old: request.force ? undefined : old,
    printer: printerStamp(request, task.project),
    out: request.out,
  };
  const printing = printer === undefined ? Promise.resolve([]) : printSheets(sheets, printer, stage, before, reporter);
  // A page that cannot be written must not leave the prints behind as unhandled failures.
  printing.catch(() => undefined);
  const files: OutputFile[] = [];
  for (const page of pages) {
    const made = await page.make();
    diagnostics.push(...checkOutput({ name: page.path, html: made.html }, rules.privacy));
    files.push({ path: page.path, bytes: stage.add(page.path, pageParts(made)) });
    reporter.advance(page.path);
  }
  const made = await printing;
  const seen = made.flatMap(({ measures, legibility }) => [
    ...overflowDiagnostics(deck, measures, external),
    ...legibilityDiagnostics(deck, legibility, external),
  ]);
  return {
    files: [...files, ...made.map(({ file }) => file)],
    diagnostics: [...diagnostics, ...applyGates(seen, rules.gates)],
    printed: Object.fromEntries(made.map(({ file, hash }) => [file.path, hash])),
    picture: made.find(({ picture }) => picture !== undefined)?.picture,
  };
}
