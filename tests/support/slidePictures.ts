import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Page } from 'puppeteer';
import type { BrowserSession } from '../../src/browser/browserSession.ts';
import { startDeadline } from '../../src/browser/deadline.ts';
import { loadFaultless } from '../../src/browser/loadDocument.ts';
import { printDocument } from '../../src/browser/printDocument.ts';
import { slideSize } from '../../src/render/sheets/sheetContext.ts';
import { openDeck, settled, showSlide } from '../look/openDeck.ts';
import type { RenderedTalk } from './renderedTalk.ts';

/** Slides that look otherwise on the screen than on the page of slides.pdf, each with the share of its pixels. */
export async function unlikeOnPaper(session: BrowserSession, talk: RenderedTalk): Promise<readonly object[]> {
  const [deck, sheet] = await Promise.all([deckPictures(session, talk), sheetPictures(session, talk)]);
  return unlike(talk, deck, sheet);
}

/** The same for the PDF itself, drawn by another program than the one that wrote it (Poppler). */
export async function unlikeInPdf(session: BrowserSession, talk: RenderedTalk): Promise<readonly object[]> {
  const deck = await deckPictures(session, talk);
  const { bytes } = await printDocument(session, talk.slidesSheet(), ['Literata', 'Source Sans 3', 'Source Code Pro']);
  return unlike(talk, deck, drawnByPoppler(bytes));
}

export function hasPoppler(): boolean {
  try {
    execFileSync('pdftoppm', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A picture's points, four bytes each. */
interface Points {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

function drawnByPoppler(pdf: Uint8Array): Points[] {
  const folder = mkdtempSync(join(tmpdir(), 'talk-poppler-'));
  try {
    writeFileSync(join(folder, 'slides.pdf'), pdf);
    // Points as they are: to pack them as PNG and unpack them again takes longer than to draw them.
    execFileSync('pdftoppm', ['-r', '96', join(folder, 'slides.pdf'), join(folder, 'page')]);
    const names = readdirSync(folder).filter((file) => file.endsWith('.ppm'));
    return names.sort().map((name) => ppmPoints(readFileSync(join(folder, name))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Reads a PPM file: its kind, its size and its greatest value, then three bytes a point. */
function ppmPoints(file: Buffer): Points {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(file.toString('latin1', 0, 40));
  if (head === null) throw new Error('This is no PPM of three bytes a point.');
  const [width, height] = [Number(head[1]), Number(head[2])];
  const data = new Uint8Array(4 * width * height).fill(255);
  for (let from = head[0].length, to = 0; from < file.length; to += 1)
    for (let color = 0; color < 3; color += 1, from += 1, to += 1) data[to] = file[from] ?? 0;
  return { width, height, data };
}

function unlike(
  { slides }: RenderedTalk,
  some: readonly Uint8Array[],
  others: readonly (Uint8Array | Points)[],
): readonly object[] {
  if (some.length !== slides.length || others.length !== slides.length)
    throw new Error(`${some.length} and ${others.length} pictures of ${slides.length} slides.`);
  return slides
    .map(({ slide }, index) => ({
      id: slide.id,
      share: difference(some[index] as Uint8Array, others[index] as Uint8Array | Points),
    }))
    .filter(({ share }) => share >= 0.01);
}

/** Share of pixels that differ for an eye, anti-aliasing aside. */
function difference(a: Uint8Array, b: Uint8Array | Points): number {
  // The same encoder writes the same pixels in the same bytes.
  if (b instanceof Uint8Array && Buffer.from(a).equals(b)) return 0;
  const [one, other] = [pngPoints(a), b instanceof Uint8Array ? pngPoints(b) : b];
  if (one.width !== other.width || one.height !== other.height) return 1;
  const { width, height } = one;
  return pixelmatch(one.data, other.data, undefined, width, height, { threshold: 0.1 }) / (width * height);
}

function pngPoints(file: Uint8Array): Points {
  return PNG.sync.read(Buffer.from(file));
}

/** Of each talk once: a page of paper and one of its PDF are held against the same picture. */
const taken = new WeakMap<RenderedTalk, Promise<readonly Uint8Array[]>>();

/** Every slide as reveal.js shows it. */
function deckPictures(session: BrowserSession, talk: RenderedTalk): Promise<readonly Uint8Array[]> {
  const pictures =
    taken.get(talk) ??
    session.withPage(async (page, watch) => {
      await openDeck(page, watch, talk, slideSize(talk.deck));
      const all: Uint8Array[] = [];
      for (const { slide } of talk.slides) {
        await showSlide(page, slide.id);
        all.push(await page.screenshot({ optimizeForSpeed: true }));
      }
      return all;
    });
  taken.set(talk, pictures);
  return pictures;
}

/** Every slide as the page shows it that slides.pdf is printed from. */
function sheetPictures(session: BrowserSession, talk: RenderedTalk): Promise<readonly Uint8Array[]> {
  const size = slideSize(talk.deck);
  return session.withPage(async (page, watch, client) => {
    await page.setViewport(size);
    await loadFaultless({ page, watch, client }, talk.slidesSheet(), startDeadline(60_000));
    await settled(page);
    return pagePictures(page, talk.slides.length, size.height);
  });
}

async function pagePictures(page: Page, count: number, height: number): Promise<Uint8Array[]> {
  const pictures: Uint8Array[] = [];
  for (let index = 0; index < count; index++) {
    // Through the window: a page made as long as its document would be laid out anew for each picture.
    await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), index * height);
    pictures.push(await page.screenshot({ captureBeyondViewport: false, optimizeForSpeed: true }));
  }
  return pictures;
}
