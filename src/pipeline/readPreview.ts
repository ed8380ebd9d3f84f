import type { ClientBundle } from '../bundle/bundleClient.ts';
import type { FontLibrary } from '../load/readFonts.ts';
import { readText } from '../load/readText.ts';
import { talkFolders } from '../load/talkFolders.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { PreviewFault, PreviewState } from '../model/preview.ts';
import type { Project } from '../model/project.ts';
import { TalkError } from '../model/talkError.ts';
import { renderPreview } from '../render/renderPreview.ts';
import type { BuildRequest } from './buildRequest.ts';
import { buildTasks } from './buildTasks.ts';
import { checkTalk } from './checkTalk.ts';
import type { Parsers } from './loadTalk.ts';
import type { RememberingCraft } from './rememberingCraft.ts';
import { renderTalk } from './renderTalk.ts';

/** What all decks of one preview share. */
export interface PreviewRoom {
  readonly request: BuildRequest;
  readonly fonts: FontLibrary;
  readonly client: ClientBundle;
  readonly parsers: Parsers;
}

/** A deck as it stands on disk now. */
export interface PreviewReading {
  /** Undefined when the deck cannot be read at all. */
  readonly state: PreviewState | undefined;
  readonly faults: readonly PreviewFault[];
  /** Folders whose changes may change the deck; undefined when they are not known. */
  readonly folders: ReadonlySet<string> | undefined;
}

/** Reads, checks and renders a deck for the preview. Never throws: whatever goes wrong is a fault to be shown. */
export async function readPreview(
  deckName: string,
  craft: RememberingCraft,
  room: PreviewRoom,
): Promise<PreviewReading> {
  const { request, fonts, client, parsers } = room;
  try {
    const [task] = buildTasks({ ...request, decks: [deckName] }, parsers);
    if (task === undefined) return { state: undefined, faults: [], folders: undefined };
    const checked = checkTalk(task.load(), task.project, fonts, request.today);
    const { deck, inputs, foreign } = checked;
    const faults = checked.diagnostics.map((one) => diagnosticFault(one, task.project));
    const folders = talkFolders(task.project, { inputs, assets: deck?.assets ?? [], foreign });
    if (deck === undefined) return { state: undefined, faults, folders };
    const { context } = await renderTalk(checked, deck, task.project, fonts, request.today, craft);
    return { state: renderPreview(context, client), faults, folders };
  } catch (error) {
    return { state: undefined, faults: [errorFault(error)], folders: undefined };
  }
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

function errorFault(error: unknown): PreviewFault {
  const message = error instanceof Error ? error.message : String(error);
  if (!(error instanceof TalkError)) {
    return {
      severity: 'error',
      code: 'unexpected',
      message,
      place: '',
      hint: 'This should not have happened. Please report it.',
    };
  }
  const { code, at, hint } = error;
  const place = at === undefined ? '' : `${at.file}:${at.line}:${at.column}`;
  return { severity: 'error', code, message, place, ...(hint === undefined ? {} : { hint }) };
}
