import { statSync } from 'node:fs';
import { join } from 'node:path';
import { applyGates } from '../check/applyGates.ts';
import { checkOutput } from '../check/checkOutput.ts';
import { stampInputs } from '../deliver/buildRecord.ts';
import { type Stage, stageOutputs } from '../deliver/stageOutputs.ts';
import type { FontLibrary } from '../load/readFonts.ts';
import type { DeckRecord } from '../model/buildRecord.ts';
import type { Deck } from '../model/deck.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { OutputFile, PrintJob } from '../model/output.ts';
import type { Reporter } from '../model/reporter.ts';
import { TalkError } from '../model/talkError.ts';
import { kitInputs } from './buildKey.ts';
import type { DeckOutcome } from './buildReport.ts';
import type { BuildRequest } from './buildRequest.ts';
import type { BuildTask } from './buildTasks.ts';
import { type CheckedDeck, checkTalk } from './checkTalk.ts';
import { deckPages, deckSheets } from './deckDocuments.ts';
import { measureDiagnostics } from './measureDiagnostics.ts';
import { jobHash, type PrintedSheet, type PrintRoom } from './printTalk.ts';
import { renderTalk } from './renderTalk.ts';
import { sightDiagnostics } from './sightDiagnostics.ts';

/** What the decks of one build share. */
export interface Workshop {
  readonly request: BuildRequest;
  readonly fonts: FontLibrary;
  /** Undefined when nothing is to be printed. */
  readonly room: PrintRoom | undefined;
  readonly reporter: Reporter;
}

/** What came of a deck, and what is to be remembered of it when it was built. */
export interface BuiltDeck {
  readonly outcome: DeckOutcome;
  readonly record?: DeckRecord;
}

/**
 * Builds one deck: load, check, render, bundle, print; then all of its files are put into place at once.
 * Never throws a TalkError: errors of the author's and trouble on the way come back in the outcome, and leave old files alone.
 */
export async function buildDeck(
  task: BuildTask,
  old: DeckRecord | undefined,
  key: string,
  shop: Workshop,
): Promise<BuiltDeck> {
  const stage = stageOutputs(shop.request.out);
  let diagnostics: readonly Diagnostic[] = [];
  let title = task.name;
  try {
    const checked = checkTalk(task.load(), task.project, shop.fonts, shop.request.today);
    const { deck } = checked;
    diagnostics = checked.diagnostics;
    title = deck?.manifest.title ?? title;
    if (deck === undefined || hasErrors(diagnostics))
      return { outcome: { name: task.name, title, status: 'refused', files: [], diagnostics } };
    const made = await makeFiles(task, checked, deck, old, shop, stage);
    diagnostics = [...diagnostics, ...made.diagnostics];
    if (hasErrors(diagnostics)) {
      stage.abandon();
      return { outcome: { name: task.name, title, status: 'refused', files: [], diagnostics } };
    }
    stage.commit();
    const inputs = [
      ...checked.inputs.map((path) => join(task.project.root, path)),
      ...kitInputs(task.project, deck.manifest.theme),
    ];
    return {
      outcome: { name: task.name, title, status: 'built', files: made.files, diagnostics, cuts: checked.cuts ?? [] },
      record: {
        key,
        inputs: stampInputs(inputs),
        outputs: made.files,
        printed: made.printed,
        warnings: diagnostics,
        card: { ...cardOf(deck), picture: made.picture },
      },
    };
  } catch (cause) {
    stage.abandon();
    if (!(cause instanceof TalkError)) throw cause;
    return { outcome: { name: task.name, title, status: 'failed', files: [], diagnostics, error: cause } };
  }
}

interface MadeFiles {
  readonly files: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
  readonly printed: Readonly<Record<string, string>>;
  readonly picture: string | undefined;
}

async function makeFiles(
  task: BuildTask,
  checked: CheckedDeck,
  deck: Deck,
  old: DeckRecord | undefined,
  shop: Workshop,
  stage: Stage,
): Promise<MadeFiles> {
  const { request, reporter, room } = shop;
  const talk = await renderTalk(checked, deck, task.project, shop.fonts, request.today);
  if (talk.mistakes.length > 0) return { files: [], diagnostics: talk.mistakes, printed: {}, picture: undefined };
  const pages = deckPages(talk, deck, task.project, request);
  const sheets = room === undefined ? [] : deckSheets(talk, deck, request);
  const { gates, privacy } = checked.rules;
  const diagnostics: Diagnostic[] = sheets.flatMap((job) => checkOutput(job, privacy));
  reporter.begin(task.name, pages.length + sheets.length);
  const printing = Promise.all(
    sheets.map(async (job): Promise<[PrintJob, string, PrintedSheet | OutputFile]> => {
      const hash = jobHash(job);
      const kept = request.force ? undefined : keptSheet(old, job.name, hash, request.out);
      const result = kept ?? (await (room as PrintRoom).print(job));
      reporter.advance(job.name);
      return [job, hash, result];
    }),
  );
  // A page that cannot be written must not leave the prints behind as unhandled failures.
  printing.catch(() => undefined);
  const files: OutputFile[] = [];
  for (const page of pages) {
    const html = await page.html();
    diagnostics.push(...checkOutput({ name: page.path, html }, privacy));
    stage.add(page.path, html);
    files.push({ path: page.path, bytes: Buffer.byteLength(html) });
    reporter.advance(page.path);
  }
  const printed: Record<string, string> = {};
  let picture = old?.card.picture;
  for (const [job, hash, result] of await printing) {
    printed[job.name] = hash;
    if ('path' in result) {
      files.push(result);
      continue;
    }
    const seen = [
      ...measureDiagnostics(deck, result.measures, checked.foreign),
      ...sightDiagnostics(deck, result.sights, checked.foreign),
    ];
    diagnostics.push(...applyGates(seen, gates));
    picture = result.picture ?? picture;
    stage.add(job.name, result.bytes);
    files.push({ path: job.name, bytes: result.bytes.byteLength, pages: result.pages });
  }
  return { files, diagnostics, printed, picture };
}

/** A sheet whose page has not changed since it was printed, and whose file is still whole. */
function keptSheet(old: DeckRecord | undefined, path: string, hash: string, out: string): OutputFile | undefined {
  const file = old?.outputs.find((one) => one.path === path);
  if (file === undefined || old?.printed[path] !== hash) return undefined;
  return statSync(join(out, path), { throwIfNoEntry: false })?.size === file.bytes ? file : undefined;
}

function cardOf(deck: Deck) {
  const { title, subtitle, audience, slot } = deck.manifest;
  return { title, subtitle, audience, slotMinutes: slot, slides: deck.slides.length };
}

function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((one) => one.severity === 'error');
}
