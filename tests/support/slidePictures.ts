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

interface BothPictures {
  readonly id: string;
  readonly deck: Uint8Array;
  readonly sheet: Uint8Array;
}

/** Slides that look otherwise on the screen than on the page of slides.pdf, each with the share of its pixels. */
export async function unlikeOnPaper(session: BrowserSession, talk: RenderedTalk): Promise<readonly object[]> {
  const pictures = await bothPictures(session, talk);
  return unlike(pictures.map(({ id, deck, sheet }) => ({ id, one: deck, other: sheet })));
}

/** The same for the PDF itself, drawn by another program than the one that wrote it (Poppler). */
export async function unlikeInPdf(session: BrowserSession, talk: RenderedTalk): Promise<readonly object[]> {
  const pictures = await bothPictures(session, talk);
  const { bytes } = await printDocument(session, talk.slidesSheet(), ['Literata', 'Source Sans 3', 'Source Code Pro']);
  const pages = drawnByPoppler(bytes);
  if (pages.length !== pictures.length) throw new Error(`${pages.length} pages of ${pictures.length} slides.`);
  return unlike(pictures.map(({ id, deck }, index) => ({ id, one: deck, other: pages[index] as Uint8Array })));
}

export function hasPoppler(): boolean {
  try {
    execFileSync('pdftoppm', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function drawnByPoppler(pdf: Uint8Array): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'talk-poppler-'));
  try {
    writeFileSync(join(folder, 'slides.pdf'), pdf);
    execFileSync('pdftoppm', ['-r', '96', '-png', join(folder, 'slides.pdf'), join(folder, 'page')]);
    const names = readdirSync(folder).filter((file) => file.endsWith('.png'));
    return names.sort().map((name) => readFileSync(join(folder, name)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function unlike(pairs: readonly { id: string; one: Uint8Array; other: Uint8Array }[]): readonly object[] {
  return pairs
    .map(({ id, one, other }) => ({ id, share: difference(one, other) }))
    .filter(({ share }) => share >= 0.01);
}

/** Share of pixels that differ for an eye, anti-aliasing aside. */
function difference(a: Uint8Array, b: Uint8Array): number {
  // The same encoder writes the same pixels in the same bytes.
  if (Buffer.from(a).equals(b)) return 0;
  const [one, other] = [PNG.sync.read(Buffer.from(a)), PNG.sync.read(Buffer.from(b))];
  if (one.width !== other.width || one.height !== other.height) return 1;
  const { width, height } = one;
  return pixelmatch(one.data, other.data, undefined, width, height, { threshold: 0.1 }) / (width * height);
}

/** Pictures of every slide as reveal.js shows it, and as the page shows it that slides.pdf is printed from. */
async function bothPictures(session: BrowserSession, talk: RenderedTalk): Promise<readonly BothPictures[]> {
  const ids = talk.slides.map(({ slide }) => slide.id);
  const { width, height } = slideSize(talk.context.deck);
  const onDeck = session.withPage(async (page, watch) => {
    await openDeck(page, watch, talk, { width, height });
    const pictures: Uint8Array[] = [];
    for (const id of ids) {
      await showSlide(page, id);
      pictures.push(await page.screenshot({ optimizeForSpeed: true }));
    }
    return pictures;
  });
  const onSheet = session.withPage(async (page, watch, client) => {
    await page.setViewport({ width, height });
    await loadFaultless({ page, watch, client }, talk.slidesSheet(), startDeadline(60_000));
    await settled(page);
    return pagePictures(page, ids.length, height);
  });
  const [deck, sheet] = await Promise.all([onDeck, onSheet]);
  return ids.map((id, index) => ({ id, deck: deck[index] as Uint8Array, sheet: sheet[index] as Uint8Array }));
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
