import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { openDocument } from '../../src/browser/loadDocument.ts';
import { printDocument } from '../../src/browser/printDocument.ts';
import { slideSize } from '../../src/render/sheets/sheetContext.ts';
import { joinBrowser } from '../support/browser.ts';
import type { RenderedTalk } from '../support/renderedTalk.ts';
import { openDeck, settled, showSlide } from './openDeck.ts';
import { decks, layoutsProject, renderedDeck } from './renderedDeck.ts';

const session = joinBrowser({ timeoutMs: 120_000 });

/** Share of pixels that differ for an eye, anti-aliasing aside. */
function difference(a: Uint8Array, b: Uint8Array): number {
  // The same encoder writes the same pixels in the same bytes.
  if (Buffer.from(a).equals(b)) return 0;
  const [one, other] = [PNG.sync.read(Buffer.from(a)), PNG.sync.read(Buffer.from(b))];
  expect([other.width, other.height]).toEqual([one.width, one.height]);
  const { width, height } = one;
  return pixelmatch(one.data, other.data, undefined, width, height, { threshold: 0.1 }) / (width * height);
}

/** Pictures of every slide as reveal.js shows it, and as the page shows it that slides.pdf is printed from. */
async function bothPictures(
  talk: RenderedTalk,
): Promise<readonly { id: string; deck: Uint8Array; sheet: Uint8Array }[]> {
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
  const onSheet = session.withPage(async (page, watch) => {
    await page.setViewport({ width, height });
    await openDocument(page, watch, talk.slidesSheet());
    await page.waitForSelector('html[data-ready]');
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

/** Of church-30, for the look by Poppler. */
let onScreen: readonly { id: string; deck: Uint8Array }[] = [];

describe('a slide on the screen is the page of slides.pdf', () => {
  it.each(decks)('in %s, every slide', { timeout: 120_000 }, async (name) => {
    const pictures = await bothPictures(await renderedDeck(name));
    if (name === 'church-30') onScreen = pictures;
    const wrong = pictures
      .map(({ id, deck, sheet }) => ({ id, share: difference(deck, sheet) }))
      .filter(({ share }) => share >= 0.01);
    expect(wrong).toEqual([]);
  });

  it.each([
    ['4:3', { format: '4:3' }],
    ['dark', { ground: 'dark' }],
    ['plain', { theme: 'plain' }],
  ] as const)('for every layout, %s', { timeout: 120_000 }, async (_, look) => {
    const pictures = await bothPictures(await renderedDeck('layouts', look, layoutsProject));
    const wrong = pictures
      .map(({ id, deck, sheet }) => ({ id, share: difference(deck, sheet) }))
      .filter(({ share }) => share >= 0.01);
    expect(wrong).toEqual([]);
  });
});

const poppler = hasPoppler();

/** The PDF itself, drawn by another program than the one that wrote it. */
it.runIf(poppler)('looks so in the PDF as well, drawn by Poppler', { timeout: 120_000 }, async () => {
  const talk = await renderedDeck('church-30');
  const { bytes } = await printDocument(session, talk.slidesSheet(), ['Literata', 'Source Sans 3']);
  const folder = mkdtempSync(join(tmpdir(), 'talk-poppler-'));
  try {
    writeFileSync(join(folder, 'slides.pdf'), bytes);
    execFileSync('pdftoppm', ['-r', '96', '-png', join(folder, 'slides.pdf'), join(folder, 'page')]);
    const pages = readdirSync(folder)
      .filter((file) => file.endsWith('.png'))
      .sort();
    expect(pages.length).toBe(onScreen.length);
    const wrong = onScreen
      .map(({ id, deck }, index) => ({ id, share: difference(deck, readFileSync(join(folder, pages[index] ?? ''))) }))
      .filter(({ share }) => share >= 0.01);
    expect(wrong).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

function hasPoppler(): boolean {
  try {
    execFileSync('pdftoppm', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
