import { browserOptions } from '../artifacts/browserOptions.ts';
import { filmFrames } from '../artifacts/filmFrames.ts';
import { takeFrame } from '../artifacts/takeFrame.ts';
import { type BrowserSession, withSession } from '../browser/browserSession.ts';
import { captureSlides } from '../browser/captureSlides.ts';
import { drawMermaid } from '../browser/drawMermaid.ts';
import { inspectSlides } from '../browser/legibility/inspectSlides.ts';
import { lookAtPictures } from '../browser/lookAtPictures.ts';
import { readBuildRecord } from '../deliver/buildRecord.ts';
import { nameHolder } from '../deliver/nameHolder.ts';
import { signPng } from '../deliver/signPng.ts';
import { noDecks } from '../load/noDecks.ts';
import { readFonts } from '../load/readFonts.ts';
import type { BuildRequest } from '../model/buildRequest.ts';
import type { Deck, Slide } from '../model/deck.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DeckManifest } from '../model/manifest.ts';
import type { SlotFit } from '../model/slotCut.ts';
import { interruptible } from '../process/interruptible.ts';
import { renderContactSheet } from '../render/renderContactSheet.ts';
import { renderPictures } from '../render/renderPictures.ts';
import { renderSlidesSheet } from '../render/sheets/renderSlidesSheet.ts';
import { slideSize } from '../render/sheets/sheetContext.ts';
import { type DeckTask, deckTasks } from '../talk/deckTasks.ts';
import { plainParsers } from '../talk/openTalk.ts';
import { prepareDeck } from '../talk/prepareDeck.ts';
import { renderDeck } from '../talk/renderDeck.ts';
import { type Outputs, withOutputs } from './withOutputs.ts';

/** What is asked of contact sheets. */
export interface SheetRequest extends BuildRequest {
  /** Slides beside each other. */
  readonly columns: number;
  /** Whether each slide is wanted as a picture of its own, too. */
  readonly each?: boolean;
  /** Another shape, ground or theme than the manifest's, to see how the talk would look in it. */
  readonly look: Partial<Pick<DeckManifest, 'format' | 'ground' | 'theme'>>;
}

/** The picture of one slide: its path in the output folder. */
export interface SlidePicture {
  readonly slide: string;
  readonly title: string;
  readonly path: string;
}

/** What came of one deck: the picture's path in the output folder, or undefined when the deck has errors. */
export interface SheetOutcome {
  readonly name: string;
  readonly path: string | undefined;
  readonly slides: number;
  /** Pictures of single slides, when they are wanted. */
  readonly pictures?: readonly SlidePicture[];
  readonly diagnostics: readonly Diagnostic[];
  /** How it was fitted into the slot that was asked for. */
  readonly fit?: SlotFit | undefined;
}

/**
 * Takes one picture of all slides of each deck, and looks at every slide as a reader in the last row would.
 * What that finds is told; it keeps no picture from being written.
 * @throws TalkError `unknown-deck`, `usage`, `no-browser`, `browser-failed`, `print-timeout`, `print-wrong`, `disk-full`.
 */
export async function contactSheets(
  request: SheetRequest,
  say: (line: string) => void,
): Promise<readonly SheetOutcome[]> {
  const holder = nameHolder(readBuildRecord(request.out));
  const tasks = deckTasks(request, plainParsers, (name, source) => holder(name, source) !== undefined);
  if (tasks.length === 0) throw noDecks(request.folder);
  return withOutputs(request, (outputs) =>
    withSession(browserOptions(request, say), async (session) => {
      const outcomes: SheetOutcome[] = [];
      for (const task of tasks) outcomes.push(await sheetDeck(task, request, session, outputs));
      return outcomes;
    }),
  );
}

async function sheetDeck(
  task: DeckTask,
  request: SheetRequest,
  session: BrowserSession,
  outputs: Outputs,
): Promise<SheetOutcome> {
  const path = `${task.name}/contact-sheet${suffix(request.look)}.png`;
  outputs.claim([path]);
  const fonts = readFonts(task.project);
  const loaded = await interruptible(task.load);
  const wanted = loaded.deck === undefined ? loaded : { ...loaded, deck: changed(loaded.deck, request.look) };
  const prepared = await prepareDeck(wanted, task.project, {
    fonts,
    today: request.today,
    strict: request.strict,
    drawMermaid: (board) => drawMermaid(session, board),
    lookAtPictures: (questions) => lookAtPictures(session, questions, renderPictures),
  });
  const { deck } = prepared;
  const { diagnostics } = await interruptible(() => prepared.inspect());
  if (deck === undefined || diagnostics.some(({ severity }) => severity === 'error')) {
    return { name: task.name, path: undefined, slides: deck?.slides.length ?? 0, diagnostics };
  }
  const films = await filmFrames(prepared.films, takeFrame(session));
  const context = await renderDeck({ ...prepared, films }, deck, fonts, request.today);
  const sheet = renderContactSheet(context, request.columns);
  const pictures = request.each ? deck.slides.map((slide) => pictureOf(task.name, slide)) : [];
  const thumbs = pictures.map((_, index) => `${sheet.selector}>ol>li:nth-child(${index + 1})>.thumb`);
  const [[picture, ...each], seen] = await Promise.all([
    captureSlides(session, { ...sheet, selectors: [sheet.selector, ...thumbs] }),
    inspectSlides(session, { ...renderSlidesSheet(context), ...slideSize(deck) }),
  ]);
  const stage = outputs.openStage();
  stage.add(path, signPng(picture as Uint8Array));
  for (const [index, one] of pictures.entries()) stage.add(one.path, signPng(each[index] as Uint8Array));
  await stage.commit();
  return {
    name: task.name,
    path,
    slides: deck.slides.length,
    ...(request.each ? { pictures } : {}),
    fit: prepared.fit,
    diagnostics: prepared.inspect({ slides: seen }).diagnostics,
  };
}

function pictureOf(deck: string, { id, number, title }: Slide): SlidePicture {
  return { slide: id, title, path: `${deck}/slides/${String(number).padStart(3, '0')}.png` };
}

function changed(deck: Deck, look: SheetRequest['look']): Deck {
  return { ...deck, manifest: { ...deck.manifest, ...look } };
}

/** Another look stands beside the manifest's own: `contact-sheet-4-3-dark.png`. */
function suffix({ format, ground, theme }: SheetRequest['look']): string {
  return [format?.replace(':', '-'), ground, theme]
    .flatMap((part) => (part === undefined ? [] : [`-${part}`]))
    .join('');
}
