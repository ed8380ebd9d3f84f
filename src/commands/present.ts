import { withMermaidDrawer } from '../artifacts/mermaidDrawer.ts';
import { bundleClient } from '../bundle/bundleClient.ts';
import { checkOutput } from '../check/checkOutput.ts';
import { readFonts } from '../load/readFonts.ts';
import type { BuildRequest } from '../model/buildRequest.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Film } from '../model/film.ts';
import { wholePage } from '../model/finishedPage.ts';
import type { Project } from '../model/project.ts';
import { renderDeckPage, serverPath } from '../render/renderDeckPage.ts';
import { renderSpeakerPage } from '../render/speaker/renderSpeakerPage.ts';
import { talkOutline } from '../render/speaker/talkOutline.ts';
import { type PresentedTalk, presentFace } from '../serve/present/presentFace.ts';
import { startServer } from '../serve/startServer.ts';
import { type DeckTask, deckTasks } from '../talk/deckTasks.ts';
import { prepareDeck } from '../talk/prepareDeck.ts';
import { renderDeck } from '../talk/renderDeck.ts';
import { keepRecord } from './keepRecord.ts';

/** A talk that is presented. */
export interface Presentation {
  /** Address of what the room sees. */
  readonly room: string;
  /** Address of the speaker's page; it carries the token of this run. */
  readonly speaker: string;
  close(): Promise<void>;
}

/** What came of a deck that was to be presented. */
export interface PresentOutcome {
  readonly diagnostics: readonly Diagnostic[];
  /** Undefined when the deck has errors: then nothing is shown, as nothing would be built. */
  readonly running: Presentation | undefined;
}

/**
 * Serves a deck to this machine for a talk: a page for the room without notes, one for the speaker with them, and the state of the talk
 * between them. Both are made as the command begins, and stay as they are until it ends.
 * @param request with one deck or Markdown file.
 * @param port the one to listen on; when undefined the next free one.
 * @throws TalkError `unknown-deck`, or `usage` for a file that is not there and a port that is taken.
 */
export async function presentTalk(
  request: BuildRequest,
  port: number | undefined,
  say: (line: string) => void,
): Promise<PresentOutcome> {
  const [task] = deckTasks(request);
  if (task === undefined) throw new Error('A talk that is presented has one deck.');
  const { diagnostics, talk } = await readTalk(task, request, say);
  if (talk === undefined) return { diagnostics, running: undefined };
  const server = await startServer(presentFace(talk), { port });
  const home = serverPath(talk.outline.deck);
  return {
    diagnostics,
    running: { room: server.address(`${home}/`), speaker: server.address(`${home}/speaker`), close: server.close },
  };
}

interface ReadTalk {
  readonly diagnostics: readonly Diagnostic[];
  readonly talk: PresentedTalk | undefined;
}

/** Takes the steps of a build as far as these two pages need them, its gates included. */
function readTalk(task: DeckTask, request: BuildRequest, say: (line: string) => void): Promise<ReadTalk> {
  const { project } = task;
  const { today, given, strict } = request;
  const fonts = readFonts(project);
  return withMermaidDrawer(request, say, async (drawMermaid) => {
    const prepared = await prepareDeck(task.load(), project, { fonts, today, given, strict, drawMermaid });
    const { deck } = prepared;
    const { diagnostics } = prepared.inspect();
    if (deck === undefined || hasErrors(diagnostics)) return { diagnostics, talk: undefined };
    const context = await renderDeck(prepared, deck, fonts, today);
    const [desk, client] = await Promise.all([bundleClient(project.kit, 'speaker'), bundleClient(project.kit, 'deck')]);
    const room = renderDeckPage(context, client, false, true);
    const speaker = renderSpeakerPage(context, desk, client.css, true);
    const { privacy } = prepared.rules;
    const found = [
      ...diagnostics,
      ...checkOutput({ path: 'The room’s page', audience: 'shared' }, room, privacy),
      ...checkOutput({ path: 'The speaker’s page', audience: 'private' }, speaker, privacy),
    ];
    if (hasErrors(found)) return { diagnostics: found, talk: undefined };
    const films = new Map(context.films.map((film: Film) => [film.name, film]));
    return {
      diagnostics: found,
      talk: {
        outline: talkOutline(context),
        room: wholePage(room),
        speaker: wholePage(speaker),
        film: (name) => films.get(name),
        ...(task.external ? {} : { keep: (text: string) => keep(project, text) }),
      },
    };
  });
}

/** A file of another tool has no log beside it, and none is begun there. */
async function keep(project: Project, text: string): Promise<{ readonly file: string } | { readonly refused: string }> {
  const { value, diagnostics } = await keepRecord(project, 'The record', text);
  return value ?? { refused: diagnostics.map(({ message }) => message).join(' ') };
}

function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}
