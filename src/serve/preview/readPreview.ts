import type { ClientBundle } from '../../bundle/bundleClient.ts';
import type { FontLibrary } from '../../load/readFonts.ts';
import { readText } from '../../load/readText.ts';
import { talkFolders } from '../../load/talkFolders.ts';
import type { BuildRequest } from '../../model/buildRequest.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Film } from '../../model/film.ts';
import type { DrawMermaid } from '../../model/mermaid.ts';
import type { PreviewFault, PreviewState } from '../../model/preview.ts';
import type { Project } from '../../model/project.ts';
import { TalkError } from '../../model/talkError.ts';
import { renderPreview } from '../../render/renderPreview.ts';
import type { SheetContext } from '../../render/sheets/sheetContext.ts';
import { type DeckTask, deckTasks } from '../../talk/deckTasks.ts';
import type { Parsers } from '../../talk/openTalk.ts';
import { prepareDeck } from '../../talk/prepareDeck.ts';
import { renderDeck } from '../../talk/renderDeck.ts';
import type { TakeTurns } from '../takeTurns.ts';
import type { MemoizedRenderers } from './memoizedRenderers.ts';

/** What all decks of one preview share. */
export interface PreviewContext {
  readonly request: BuildRequest;
  readonly fonts: FontLibrary;
  readonly client: ClientBundle;
  /** The script that arranges sheets of paper. */
  readonly paper: () => Promise<string>;
  readonly parsers: Parsers;
  /** Decks are read one after the other, so that the first is there as soon as it can be. */
  readonly inTurn: TakeTurns;
  /** Draws diagrams, for as long as that takes. */
  readonly drawMermaid: DrawMermaid;
  /** Called when drawings that took long are there. */
  readonly drawn?: () => void;
  /** Whether somebody else tells what the rules say: they are the slow part, and are then left out here. */
  readonly isRuledElsewhere?: boolean;
}

/** A deck as it stands on disk now. */
export interface PreviewReading {
  /** Undefined when the deck cannot be read at all. */
  readonly state: PreviewState | undefined;
  /** What its sheets of paper are made from; undefined as the state is. */
  readonly sheets?: SheetContext;
  /** Films that its slides play. */
  readonly films: readonly Film[];
  /** Folders whose changes may change the deck; undefined when they are not known. */
  readonly folders: ReadonlySet<string> | undefined;
  /** Holds the deck against every rule. This is the slow part, so a change is shown before it. */
  readonly faults: () => readonly PreviewFault[];
}

/** Reads and renders a deck for the preview. Never throws: whatever goes wrong is a fault to be shown. */
export async function readPreview(
  name: string,
  renderers: MemoizedRenderers,
  context: PreviewContext,
): Promise<PreviewReading> {
  try {
    const [task] = deckTasks({ ...context.request, decks: [name] }, context.parsers);
    return task === undefined ? unread() : await context.inTurn(() => readTask(task, renderers, context));
  } catch (error) {
    return unread(error);
  }
}

async function readTask(
  task: DeckTask,
  renderers: MemoizedRenderers,
  context: PreviewContext,
): Promise<PreviewReading> {
  const { project } = task;
  const { request, fonts, client } = context;
  const loaded = task.load();
  const { inputs, external } = loaded;
  const folders = talkFolders(project, { inputs, assets: loaded.deck?.assets ?? [], external });
  try {
    const { today, strict } = request;
    const { drawMermaid } = context;
    const { loadDrawingData, readDress, parseRules } = renderers;
    const remembered = { loadDrawingData, readDress, parseRules };
    const prepared = await prepareDeck(loaded, project, { fonts, today, strict, drawMermaid, ...remembered });
    const { deck } = prepared;
    const faults = (): PreviewFault[] =>
      context.isRuledElsewhere ? [] : prepared.inspect().diagnostics.map((one) => diagnosticFault(one, project));
    if (deck === undefined) return { state: undefined, films: [], folders, faults };
    const sheets = await renderDeck(prepared, deck, fonts, today, renderers.changeRendering);
    return { state: renderPreview(sheets, client), sheets, films: sheets.films, folders, faults };
  } catch (error) {
    return { state: undefined, films: [], folders, faults: () => [errorFault(error)] };
  }
}

function unread(...errors: readonly unknown[]): PreviewReading {
  return { state: undefined, films: [], folders: undefined, faults: () => errors.map(errorFault) };
}

function diagnosticFault({ severity, code, message, at, hint }: Diagnostic, project: Project): PreviewFault {
  const text = at === undefined ? undefined : readText(project, at.file)?.split(/\r\n?|\n/)[at.line - 1];
  return {
    severity,
    code,
    message,
    place: at === undefined ? '' : `${at.file}:${at.line}:${at.column}`,
    ...(at === undefined || text === undefined
      ? {}
      : { source: { line: at.line, text, column: at.column, length: at.length } }),
    ...(hint === undefined ? {} : { hint }),
  };
}

/** What stopped the reading, as a fault. */
export function errorFault(error: unknown): PreviewFault {
  const message = error instanceof Error ? error.message : String(error);
  const stack = error instanceof Error && error.stack !== undefined ? { stack: error.stack } : {};
  if (!(error instanceof TalkError)) {
    return {
      severity: 'error',
      code: 'unexpected',
      message,
      place: '',
      hint: 'This should not have happened. Please report it.',
      ...stack,
    };
  }
  const { code, at, hint } = error;
  const place = at === undefined ? '' : `${at.file}:${at.line}:${at.column}`;
  return { severity: 'error', code, message, place, ...(hint === undefined ? {} : { hint }), ...stack };
}
