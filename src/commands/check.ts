import { corrections } from '../check/correctedSince.ts';
import { inspectProject } from '../check/inspectProject.ts';
import type { CheckedCounts, RuleResult } from '../check/rule.ts';
import { discardOutputs } from '../deliver/discardOutputs.ts';
import { lostTwins } from '../load/lostTwins.ts';
import { openProject } from '../load/openProject.ts';
import { readContentFiles } from '../load/readContentFiles.ts';
import { readFonts } from '../load/readFonts.ts';
import { readLedger } from '../load/readLedger.ts';
import { findSections } from '../load/readSections.ts';
import { findTwins } from '../load/readTwins.ts';
import type { BuildRequest } from '../model/buildRequest.ts';
import type { Deck } from '../model/deck.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DiagnosticCode } from '../model/diagnosticCodes.ts';
import type { Reporter } from '../model/reporter.ts';
import type { SlotFit } from '../model/slotCut.ts';
import type { TalkError } from '../model/talkError.ts';
import { parseLedger } from '../parse/parseLedger.ts';
import { deckTasks } from '../talk/deckTasks.ts';
import { prepareDeck } from '../talk/prepareDeck.ts';
import { readRules } from '../talk/readRules.ts';
import { readTalkLog } from '../talk/readTalkLog.ts';

/** A deck and all that is wrong with it. */
export interface DeckCheck {
  readonly name: string;
  /** The folder that paths in its diagnostics begin at, absolute. */
  readonly root: string;
  readonly deck: Deck | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** How many things each gate has looked at. */
  readonly checked: CheckedCounts;
  /** How it was fitted into the slot that was asked for. */
  readonly fit?: SlotFit | undefined;
  /** What kept the kit from looking, such as a browser that fails. */
  readonly error?: TalkError;
}

/** Checks decks by every rule that needs no browser, and writes nothing. @throws TalkError `unknown-deck`, `usage`, `read-failed`. */
export async function checkDecks(request: BuildRequest): Promise<DeckCheck[]> {
  const fonts = readFonts(openProject(request.folder));
  const checks = deckTasks(request).map(async (task): Promise<DeckCheck> => {
    const prepared = await prepareDeck(task.load(), task.project, {
      fonts,
      today: request.today,
      given: request.given,
      strict: request.strict,
    });
    return {
      name: prepared.name,
      root: task.project.root,
      deck: prepared.deck,
      fit: prepared.fit,
      ...prepared.inspect(),
    };
  });
  return Promise.all(checks);
}

/**
 * Makes everything that a build of these decks would make, and keeps none of it: says all that a build would say.
 * @throws TalkError `unknown-deck`, `usage`, `read-failed`, `no-browser`, `browser-failed`.
 */
export async function checkPrints(request: BuildRequest, reporter: Reporter): Promise<DeckCheck[]> {
  const fonts = readFonts(openProject(request.folder));
  const { withPdfPrinter } = await import('../artifacts/pdfPrinter.ts');
  const { buildDeck } = await import('./buildDeck.ts');
  return withPdfPrinter(request, fonts, reporter.say, async (printer, drawMermaid) => {
    const checks: DeckCheck[] = [];
    for (const task of deckTasks(request)) {
      const { outcome, checked, deck } = await buildDeck(task, undefined, '', {
        request,
        fonts,
        printer,
        drawMermaid,
        reporter,
        // Nothing is remembered.
        startedMs: 0,
        openStage: discardOutputs,
        claim: () => undefined,
        remember: () => undefined,
      });
      const { name, diagnostics, fit, error } = outcome;
      checks.push({
        name,
        root: task.project.root,
        deck,
        diagnostics,
        checked,
        fit,
        ...(error === undefined ? {} : { error }),
      });
    }
    reporter.end();
    return checks;
  });
}

const unreadable: ReadonlySet<DiagnosticCode> = new Set(['bad-yaml', 'bad-value', 'unknown-key', 'bad-name']);

/** Checks what lies beyond the decks of a project. @param checks all of its decks. */
export function checkProject(folder: string, checks: readonly DeckCheck[]): RuleResult {
  const project = openProject(folder);
  const { gates, privacy } = readRules(project);
  const sections = findSections(project);
  // A manifest that cannot be read, or not all of it, may name any of them.
  const used = checks.flatMap(({ deck, diagnostics }) =>
    deck === undefined || diagnostics.some(({ code, at }) => unreadable.has(code) && at?.file === deck.manifest.at.file)
      ? sections
      : [...deck.manifest.sections.map((use) => use.section), ...deck.omitted.map(({ section }) => section.id)],
  );
  const log = readTalkLog(project);
  const given = log.value.filter(({ kind }) => kind === 'given');
  const inspected = inspectProject({
    sections,
    used: new Set(used),
    files: privacy === undefined ? [] : readContentFiles(project),
    corrections: given.length === 0 ? [] : corrections(given, parseLedger(readLedger(project).value).value),
    said: given.reduce((sum, { said }) => sum + said.length, 0),
    gates,
    privacy,
  });
  return {
    ...inspected,
    diagnostics: [...lostTwins(findTwins(project), sections), ...log.diagnostics, ...inspected.diagnostics],
  };
}
