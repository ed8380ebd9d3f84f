import { networkInterfaces } from 'node:os';
import { withMermaidDrawer } from '../artifacts/mermaidDrawer.ts';
import { bundleClient } from '../bundle/bundleClient.ts';
import { checkOutput } from '../check/checkOutput.ts';
import { qrShape } from '../fences/drawing/qrShape.ts';
import { qrText } from '../fences/drawing/qrText.ts';
import { readFonts } from '../load/readFonts.ts';
import type { BuildRequest } from '../model/buildRequest.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Film } from '../model/film.ts';
import { wholePage } from '../model/finishedPage.ts';
import type { Project } from '../model/project.ts';
import type { PhoneOffer } from '../present/serverMessages.ts';
import { renderPairPage } from '../render/remote/renderPairPage.ts';
import { renderRemotePage } from '../render/remote/renderRemotePage.ts';
import { renderDeckPage, serverPath } from '../render/renderDeckPage.ts';
import { renderSpeakerPage } from '../render/speaker/renderSpeakerPage.ts';
import { talkOutline } from '../render/speaker/talkOutline.ts';
import { type PresentedTalk, presentFace } from '../serve/present/presentFace.ts';
import { type TalkRelay, talkRelay } from '../serve/present/talkRelay.ts';
import { type LanAddress, lanAddress } from '../serve/remote/lanAddress.ts';
import { type OpenPhones, openPhones } from '../serve/remote/openPhones.ts';
import type { RemotePages } from '../serve/remote/remoteFace.ts';
import { sessionKey } from '../serve/remote/sessionKey.ts';
import { startServer } from '../serve/startServer.ts';
import { type DeckTask, deckTasks } from '../talk/deckTasks.ts';
import { prepareDeck } from '../talk/prepareDeck.ts';
import { renderDeck } from '../talk/renderDeck.ts';
import { keepRecord } from './keepRecord.ts';
import type { EditedProject } from './makeEdit.ts';

/** A talk that is presented. */
export interface Presentation {
  /** Address of what the room sees. */
  readonly room: string;
  /** Address of the speaker's page; it carries the token of this run. */
  readonly speaker: string;
  /** Where phones are let in, and by what; undefined when none is. */
  readonly phone: PhoneEntry | undefined;
  close(): Promise<void>;
}

/** What is said to whoever is to connect a phone. */
export interface PhoneEntry extends Omit<LanAddress, 'address'> {
  /** The address that is typed. */
  readonly address: string;
  /** The code that is good now, with a gap in its middle. */
  readonly code: string;
  /** Address and code as a code to scan, for a terminal. */
  readonly qr: string;
}

/** How a talk is presented. */
export interface PresentWishes {
  /** The port to listen on; when undefined the next free one. */
  readonly port: number | undefined;
  /** Whether a phone may join: at the address of this machine that is named, or, when empty, at the one in its network. */
  readonly lan: string | undefined;
}

/** What came of a deck that was to be presented. */
export interface PresentOutcome {
  readonly diagnostics: readonly Diagnostic[];
  /** Undefined when the deck has errors: then nothing is shown, as nothing would be built. */
  readonly running: Presentation | undefined;
}

/**
 * Serves a deck to this machine for a talk: a page for the room without notes, one for the speaker with them, and the state of the talk
 * between them. All are made as the command begins, and stay as they are until it ends. Phones have a server of their own, and none
 * unless it is wished.
 * @param request with one deck or Markdown file.
 * @throws TalkError `unknown-deck`, or `usage` for a file that is not there, a port that is taken and an address that this machine has not.
 */
export async function presentTalk(
  request: BuildRequest,
  { port, lan }: PresentWishes,
  say: (line: string) => void,
): Promise<PresentOutcome> {
  const [task] = deckTasks(request);
  if (task === undefined) throw new Error('A talk that is presented has one deck.');
  const network = lan === undefined ? undefined : lanAddress(lan === '' ? undefined : lan, networkInterfaces());
  const { diagnostics, talk, pages } = await readTalk(task, request, network !== undefined, say);
  if (talk === undefined) return { diagnostics, running: undefined };
  const relay = talkRelay(talk.outline, now);
  let phones: OpenPhones | undefined;
  const server = await startServer(
    presentFace(talk, relay, () => phones && phoneOffer(phones)),
    { port },
  );
  if (network !== undefined && pages !== undefined) {
    try {
      const fixed = { talkPort: server.port, isFixed: port !== undefined && port !== 0 };
      phones = await letPhonesIn(pages, relay, { ...fixed, lan: network, root: task.project.root, say });
    } catch (error) {
      await server.close();
      throw error;
    }
  }
  const counting = setInterval(relay.count, 1000);
  const home = serverPath(talk.outline.deck);
  return {
    diagnostics,
    running: {
      room: server.address(`${home}/`),
      speaker: server.address(`${home}/speaker`),
      phone: phones && network && phoneEntry(phones, network),
      async close() {
        clearInterval(counting);
        await Promise.all([server.close(), phones?.close()]);
      },
    },
  };
}

/** The clock of a talk as it goes on. */
const now = (): number => Date.now();

interface PhonePlace {
  readonly lan: LanAddress;
  readonly talkPort: number;
  readonly isFixed: boolean;
  readonly root: string;
  readonly say: (line: string) => void;
}

async function letPhonesIn(pages: RemotePages, relay: TalkRelay, place: PhonePlace): Promise<OpenPhones> {
  const { say, root } = place;
  const key = sessionKey(root);
  if (!key.isKept) say('Nothing can be kept for this project: after a new start, phones need a new code.');
  const phones = await openPhones(pages, relay, {
    ...place,
    key,
    now,
    paired: () => say(`A phone is connected. The code for another one: ${spaced(phones.offer().code)}`),
  });
  return phones;
}

function phoneOffer(phones: OpenPhones): PhoneOffer {
  const { link, code, ...offer } = phones.offer();
  const { size, path } = qrShape(link);
  return { ...offer, code: spaced(code), qr: { size, path } };
}

function phoneEntry(phones: OpenPhones, { others }: LanAddress): PhoneEntry {
  const { address, code, link } = phones.offer();
  return { address, others, code: spaced(code), qr: qrText(qrShape(link)) };
}

/** As it is read out and typed. */
function spaced(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`;
}

interface ReadTalk {
  readonly diagnostics: readonly Diagnostic[];
  readonly talk: PresentedTalk | undefined;
  /** What phones are shown, when they may join. */
  readonly pages: RemotePages | undefined;
}

/**
 * Takes the steps of a build as far as these pages need them, its gates included.
 * @param withPhones whether a phone may join.
 */
function readTalk(
  task: DeckTask,
  request: BuildRequest,
  withPhones: boolean,
  say: (line: string) => void,
): Promise<ReadTalk> {
  const { project } = task;
  const { today, given, strict } = request;
  const fonts = readFonts(project);
  return withMermaidDrawer(request, say, async (drawMermaid) => {
    const prepared = await prepareDeck(task.load(), project, { fonts, today, given, strict, drawMermaid });
    const { deck } = prepared;
    const { diagnostics } = prepared.inspect();
    if (deck === undefined || hasErrors(diagnostics)) return { diagnostics, talk: undefined, pages: undefined };
    const context = await renderDeck(prepared, deck, fonts, today);
    const [desk, client] = await Promise.all([bundleClient(project.kit, 'speaker'), bundleClient(project.kit, 'deck')]);
    const room = renderDeckPage(context, client, false, true);
    const speaker = renderSpeakerPage(context, desk, client.css, { withPhones });
    const remote = withPhones ? renderRemotePage(context, await bundleClient(project.kit, 'remote')) : undefined;
    const pair = withPhones ? renderPairPage(await bundleClient(project.kit, 'pair')) : '';
    const { privacy } = prepared.rules;
    const found = [
      ...diagnostics,
      ...checkOutput({ path: 'The room’s page', audience: 'shared' }, room, privacy),
      ...checkOutput({ path: 'The speaker’s page', audience: 'private' }, speaker, privacy),
      ...(remote ? checkOutput({ path: 'The phone’s page', audience: 'private' }, remote, privacy) : []),
    ];
    if (hasErrors(found)) return { diagnostics: found, talk: undefined, pages: undefined };
    const films = new Map(context.films.map((film: Film) => [film.name, film]));
    const outline = talkOutline(context);
    return {
      diagnostics: found,
      pages: remote === undefined ? undefined : { outline, remote: wholePage(remote), pair },
      talk: {
        outline,
        room: wholePage(room),
        speaker: wholePage(speaker),
        film: (name) => films.get(name),
        ...(task.external ? {} : { keep: (text: string) => keep({ ...project, out: request.out }, text, today) }),
      },
    };
  });
}

/** A file of another tool has no log beside it, and none is begun there. */
async function keep(
  project: Project & EditedProject,
  text: string,
  today: string,
): Promise<{ readonly file: string } | { readonly refused: string }> {
  const { value, diagnostics } = await keepRecord(project, 'The record', text, today);
  return value ?? { refused: diagnostics.map(({ message }) => message).join(' ') };
}

function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}
