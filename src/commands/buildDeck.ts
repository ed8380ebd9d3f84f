import { basename, join } from 'node:path';
import { setImmediate as hearSignals } from 'node:timers/promises';
import { deckArtifacts, wantsFilms } from '../artifacts/artifactKinds.ts';
import { artifactSession } from '../artifacts/artifactSession.ts';
import { filmFrames } from '../artifacts/filmFrames.ts';
import type { PdfPrinter } from '../artifacts/pdfPrinter.ts';
import { type ProducedFiles, produceArtifacts } from '../artifacts/produceArtifacts.ts';
import { clientBundler } from '../bundle/bundleClient.ts';
import type { CheckedCounts } from '../check/rule.ts';
import { kitInputs, printerStamp } from '../deliver/buildKey.ts';
import { stampInputs } from '../deliver/buildRecord.ts';
import type { Stage } from '../deliver/stageOutputs.ts';
import type { FontLibrary } from '../load/readFonts.ts';
import type { Artifact } from '../model/artifact.ts';
import type { DeckRecord } from '../model/buildRecord.ts';
import type { DeckOutcome } from '../model/buildReport.ts';
import type { BuildRequest } from '../model/buildRequest.ts';
import type { Deck } from '../model/deck.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { filmFolder } from '../model/film.ts';
import type { DrawMermaid } from '../model/mermaid.ts';
import type { LookAtPictures } from '../model/pictureLook.ts';
import type { Reporter } from '../model/reporter.ts';
import { TalkError } from '../model/talkError.ts';
import { interruptible } from '../process/interruptible.ts';
import type { SheetContext } from '../render/sheets/sheetContext.ts';
import type { DeckTask } from '../talk/deckTasks.ts';
import { type PreparedDeck, prepareDeck } from '../talk/prepareDeck.ts';
import { renderDeck } from '../talk/renderDeck.ts';
import { themeChain } from '../themes/themeChain.ts';

/** What the decks of one build share. */
export interface BuildContext {
  readonly request: BuildRequest;
  readonly fonts: FontLibrary;
  /** Undefined when nothing is to be printed. */
  readonly printer: PdfPrinter | undefined;
  readonly drawMermaid: DrawMermaid;
  /** Makes pictures smaller where nothing is to be printed. */
  readonly shrinkPictures?: LookAtPictures | undefined;
  readonly reporter: Reporter;
  /** When the run began to read, in milliseconds since 1970. */
  readonly startedMs: number;
  /** Which files are made of a deck; those that the request wants of it unless given. */
  artifactsOf?(rendered: SheetContext): readonly Artifact[];
  /** Where the files of one deck go. */
  openStage(): Stage;
  /** Refuses files that would take the place of somebody else's, before they are made. @throws TalkError. */
  claim(paths: readonly string[]): void;
  /**
   * Stages what tells of the deck that is about to come into place; nobody else writes into the folder meanwhile.
   * @throws OvertakenError, TalkError.
   */
  remember(stage: Stage, task: DeckTask, built: RememberedDeck): void;
}

/** What is to be remembered of a deck, and which of its files a build has found there and kept. */
export interface RememberedDeck {
  readonly record: DeckRecord;
  readonly kept: readonly string[];
}

/** Files that a build has kept are no longer those that it knew: another run was faster. The deck is to be built again, keeping none. */
export class OvertakenError extends Error {}

/** What came of a deck. */
export interface BuiltDeck {
  readonly outcome: DeckOutcome;
  /** Undefined when it is beyond reading. */
  readonly deck: Deck | undefined;
  /** How many things each gate has looked at. */
  readonly checked: CheckedCounts;
}

/**
 * Builds one deck: load, inspect, render, produce; then all of its files are put into place at once.
 * Never throws a TalkError: errors of the author's and trouble on the way come back in the outcome, and leave old files alone.
 * @throws OvertakenError, and the reason of the request's signal.
 */
export async function buildDeck(
  task: DeckTask,
  old: DeckRecord | undefined,
  key: string,
  context: BuildContext,
): Promise<BuiltDeck> {
  const { request, fonts } = context;
  const stage = context.openStage();
  let deck: Deck | undefined;
  let checked: CheckedCounts = {};
  let diagnostics: readonly Diagnostic[] = [];
  let title = task.name;
  let fit: DeckOutcome['fit'];
  let foreign: Pick<DeckOutcome, 'foreign'> = {};
  const end = (status: 'refused' | 'failed', error?: TalkError): BuiltDeck => {
    stage.abandon();
    const outcome = { name: task.name, title, status, files: [], diagnostics, fit, ...foreign };
    return { outcome: error === undefined ? outcome : { ...outcome, error }, deck, checked };
  };
  try {
    const loaded = await interruptible(task.load);
    fit = loaded.fit;
    if (loaded.dialect !== undefined) foreign = { foreign: { tool: loaded.dialect, file: task.source } };
    // Between steps, since signals are heard when nothing else is done.
    await hearSignals();
    request.signal?.throwIfAborted();
    const prepared = await prepareDeck(loaded, task.project, {
      fonts,
      today: request.today,
      given: request.given,
      strict: request.strict,
      drawMermaid: context.drawMermaid,
      lookAtPictures: context.printer?.lookAtPictures ?? context.shrinkPictures,
    });
    ({ deck } = prepared);
    ({ diagnostics, checked } = await interruptible(() => prepared.inspect()));
    title = deck?.manifest.title ?? title;
    if (deck === undefined || hasErrors(diagnostics)) return end('refused');
    await hearSignals();
    request.signal?.throwIfAborted();
    const produced = await produce(prepared, deck, old, stage, context);
    const seen = await interruptible(() => prepared.inspect({ slides: produced.inspection, fits: produced.fits }));
    diagnostics = [...seen.diagnostics, ...produced.diagnostics];
    if (hasErrors(diagnostics)) return end('refused');
    const films = filmNames(produced, old, request);
    for (const gone of (old?.films ?? []).filter((name) => !films.includes(name)))
      stage.remove(`${task.name}/${filmFolder}/${basename(gone)}`);
    const earlier = earlierFiles(old, produced);
    const themes = themeChain(task.project, deck.manifest.theme).folders.map(({ folder }) => folder);
    const inputs = prepared.inputs.map((path) => join(task.project.root, path));
    const record: DeckRecord = {
      key,
      inputs: stampInputs([...inputs, ...kitInputs(task.project, themes)], {
        sinceMs: context.startedMs,
        out: request.out,
      }),
      outputs: produced.files,
      printed: produced.printed,
      warnings: diagnostics,
      ...(films.length === 0 ? {} : { films }),
      ...(earlier.length === 0 ? {} : { earlier }),
      ...(fit === undefined ? {} : { fit }),
      card: { ...cardOf(deck), picture: produced.inspection?.picture ?? old?.card.picture },
    };
    await stage.commit(() => {
      request.signal?.throwIfAborted();
      context.remember(stage, task, { record, kept: produced.kept });
    });
    return {
      outcome: {
        name: task.name,
        title,
        status: 'built',
        files: produced.files,
        diagnostics,
        fit,
        ...foreign,
      },
      deck,
      checked,
    };
  } catch (cause) {
    const isEnded = request.signal?.aborted === true;
    if (cause instanceof TalkError && !isEnded) return end('failed', cause);
    stage.abandon();
    // The browser is taken from under the work then, which fails in many words.
    throw isEnded ? request.signal.reason : cause;
  }
}

/** What builds of other kinds have left there. */
function earlierFiles(old: DeckRecord | undefined, { files }: ProducedFiles): string[] {
  const made = new Set(files.map(({ path }) => path));
  const known = [...(old?.outputs ?? []).map(({ path }) => path), ...(old?.earlier ?? [])];
  return [...new Set(known)].filter((path) => !made.has(path));
}

async function produce(
  prepared: PreparedDeck,
  deck: Deck,
  old: DeckRecord | undefined,
  stage: Stage,
  { request, fonts, printer, reporter, claim, artifactsOf }: BuildContext,
): Promise<ProducedFiles> {
  const { project } = prepared;
  const films = printer === undefined ? prepared.films : await filmFrames(prepared.films, printer.takeFrame);
  const rendered = await renderDeck({ ...prepared, films }, deck, fonts, request.today);
  await hearSignals();
  request.signal?.throwIfAborted();
  const artifacts = artifactsOf?.(rendered) ?? deckArtifacts(rendered, request);
  claim(artifacts.map(({ path }) => path));
  const session = artifactSession(clientBundler(project.kit), printer, {
    old: request.force ? undefined : old,
    printer: printerStamp(request, project),
    out: request.out,
  });
  reporter.begin(prepared.name, artifacts.length);
  return produceArtifacts(artifacts, session, stage, prepared.rules.privacy, (path) => reporter.advance(path));
}

/** Names of the films that lie beside the deck from now on; a build of paper alone leaves those that are there. */
function filmNames({ files }: ProducedFiles, old: DeckRecord | undefined, request: BuildRequest): readonly string[] {
  if (!wantsFilms(request)) return old?.films ?? [];
  return files.filter(({ kind }) => kind === 'media').map(({ path }) => basename(path));
}

function cardOf(deck: Deck) {
  const { title, subtitle, audience, slot } = deck.manifest;
  return { title, subtitle, audience, slotMinutes: slot, slides: deck.slides.length };
}

function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((one) => one.severity === 'error');
}
