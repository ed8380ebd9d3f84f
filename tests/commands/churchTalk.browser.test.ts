import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { openProject } from '../../src/load/openProject.ts';
import type { Deck } from '../../src/model/deck.ts';
import { plainText } from '../../src/model/plainText.ts';
import { openTalk } from '../../src/talk/openTalk.ts';
import { fileOpener } from '../support/openFile.ts';
import { type ReadPdf, readPdf } from '../support/readPdf.ts';
import { testIo } from '../support/tempProject.ts';

/** The first real talk, built once and looked at from every side. */
const out = mkdtempSync(join(tmpdir(), 'talk-church-'));
const open = fileOpener();
let deck: Deck;
const pdf = async (path: string): Promise<ReadPdf> => readPdf(readFileSync(join(out, 'church-30', path)));

beforeAll(async () => {
  const { io, said } = testIo(process.cwd());
  const exit = await main(['build', 'church-30', '--out', out], io);
  expect(said.err.join('\n')).not.toContain(' error ');
  expect(exit).toBe(0);
  const loaded = openTalk(openProject(process.cwd())).load('church-30');
  if (loaded.deck === undefined) throw new Error('church-30 cannot be read');
  deck = loaded.deck;
}, 120_000);

afterAll(() => rmSync(out, { recursive: true, force: true }));

const textOf = async (path: string): Promise<string> => (await pdf(path)).pages.map((page) => page.text).join(' ');

/** Letters and digits alone, so that line breaks and hyphens of a page do not matter. */
function letters(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

/** Sentences that only the speaker may see: those of the notes that stand neither on slides nor in handout text. */
function privateSentences(): string[] {
  const shared = letters(deck.slides.map((slide) => plainText([...slide.tokens, ...slide.handout])).join(' '));
  return deck.slides
    .flatMap((slide) => plainText(slide.notes).split(/(?<=[.!?])\s+/))
    .filter((sentence) => sentence.split(' ').length >= 5)
    .map(letters)
    .filter((sentence) => !shared.includes(sentence));
}

/** An HTML file's text without its markup, scripts and styles. */
function htmlText(path: string): string {
  return readFileSync(path, 'utf8')
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

describe('the files of church-30', () => {
  it('have their fixed names', () => {
    expect(
      readdirSync(out)
        .filter((name) => !name.startsWith('.'))
        .sort(),
    ).toEqual(['church-30', 'index.html']);
    expect(readdirSync(join(out, 'church-30')).sort()).toEqual(
      expect.arrayContaining(['deck.html', 'handout-summary.pdf', 'handout-three-up.pdf', 'private', 'slides.pdf']),
    );
    expect(readdirSync(join(out, 'church-30', 'private')).sort()).toEqual(['notes.pdf', 'speaker.html']);
  });

  it('hold speaker notes in private/ and nowhere else', async () => {
    const sentences = privateSentences();
    expect(sentences.length).toBeGreaterThan(100);
    const speaker = letters(htmlText(join(out, 'church-30/private/speaker.html')));
    expect(sentences.filter((sentence) => !speaker.includes(sentence))).toEqual([]);
    const notes = letters(await textOf('private/notes.pdf'));
    expect(sentences.filter((sentence) => !notes.includes(sentence))).toEqual([]);
    const shared = [htmlText(join(out, 'church-30/deck.html')), htmlText(join(out, 'index.html'))];
    for (const name of readdirSync(join(out, 'church-30')).filter((one) => one.endsWith('.pdf'))) {
      shared.push(await textOf(name));
    }
    const leaked = sentences.filter((sentence) => shared.some((text) => letters(text).includes(sentence)));
    expect(leaked).toEqual([]);
  });

  it('ask the network for nothing', () => {
    for (const path of ['index.html', 'church-30/deck.html', 'church-30/private/speaker.html']) {
      const text = readFileSync(join(out, path), 'utf8').replace(/<script[\s\S]*?<\/script>/g, '');
      const fetched = [...text.matchAll(/(?:\ssrc|\sposter|<link[^>]*\shref)\s*=\s*["'](?!data:|#)([^"']+)/g)].map(
        (match) => match[1],
      );
      expect(fetched).toEqual([]);
      expect([...text.matchAll(/url\((?!['"]?(?:data:|#))/g)]).toHaveLength(0);
    }
  });
});

describe('deck.html from disk, without a network', () => {
  it('is pressed through from the first slide to the last', async () => {
    const { page, asked, errors } = await open(join(out, 'church-30/deck.html'));
    await page.waitForSelector('html[data-ready]');
    const seen = [await page.evaluate(() => document.querySelector('section.present:not(.stack)')?.id)];
    for (let press = 0; press < 400; press += 1) {
      await page.keyboard.press('ArrowRight');
      const id = await page.evaluate(() => document.querySelector('section.present:not(.stack)')?.id);
      if (id !== seen.at(-1)) seen.push(id);
      if (id === deck.slides.at(-1)?.id) break;
    }
    expect(seen).toEqual(deck.slides.map((slide) => slide.id));
    expect(errors).toEqual([]);
    expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
    expect(asked.filter((url) => url.startsWith('file:'))).toHaveLength(1);
  });

  it('shows each slide whole, in our own fonts', async () => {
    const { page } = await open(join(out, 'church-30/deck.html'));
    await page.waitForSelector('html[data-ready]');
    const box = await page.evaluate(() => {
      const slide = document.querySelector('section.present');
      const { x, y, width, height } = slide?.getBoundingClientRect() ?? new DOMRect();
      return { x, y, width, height, font: document.fonts.check("20px 'Source Sans 3'") };
    });
    expect(box).toEqual({ x: 0, y: 0, width: 1280, height: 720, font: true });
  });

  it('opens the speaker view with the notes of each slide', async () => {
    const { page } = await open(join(out, 'church-30/private/speaker.html'));
    await page.waitForSelector('html[data-ready]');
    const popup = new Promise<import('puppeteer').Page | null>((resolve) => page.once('popup', resolve));
    await page.keyboard.press('s');
    const view = await popup;
    if (view === null) throw new Error('no speaker view opened');
    const noted = deck.slides.findIndex((slide) => slide.noteWords > 0);
    for (let press = 0; press < noted; press += 1) await page.keyboard.press('ArrowRight');
    const wanted = letters(plainText(deck.slides[noted]?.notes ?? [])).slice(0, 200);
    await view.waitForFunction(
      (text) =>
        (document.querySelector('.speaker-controls-notes .value')?.textContent ?? '')
          .replace(/[^\p{L}\p{N}]+/gu, '')
          .toLowerCase()
          .includes(text),
      { timeout: 10_000 },
      wanted,
    );
    await view.close();
  });
});

describe('the PDFs of church-30', () => {
  const all = ['slides.pdf', 'handout-summary.pdf', 'handout-three-up.pdf', 'private/notes.pdf'];

  it('slides.pdf: one page a slide, sized to the point, every heading tagged and bookmarked', async () => {
    const slides = await pdf('slides.pdf');
    expect(slides.pages.map((page) => page.size)).toEqual(deck.slides.map(() => [960, 540]));
    expect(slides.outline.map((bookmark) => `${bookmark.page} ${letters(bookmark.title)}`)).toEqual(
      deck.slides.map((slide) => `${slide.number} ${letters(slide.title)}`),
    );
    expect(slides.pages.map((page) => page.tags.filter((tag) => /^H\d/.test(tag)).length)).toEqual(
      deck.slides.map(() => 1),
    );
    for (const [index, slide] of deck.slides.entries())
      expect(letters(slides.pages[index]?.text ?? '')).toContain(letters(slide.title));
  });

  it('every figure has alternative text, every font is ours', async () => {
    for (const path of all) {
      const file = await pdf(path);
      const figures = file.pages.flatMap((page) => page.tags.filter((tag) => tag.startsWith('Figure')));
      expect(figures.filter((figure) => !/^Figure: \S/.test(figure))).toEqual([]);
      expect(file.fonts.length).toBeGreaterThan(0);
      for (const font of file.fonts) expect(font.name).toMatch(/^(Literata|SourceSans3|SourceCodePro)/);
      expect(file.fonts.map((font) => font.subtype)).not.toContain('Type3');
    }
    const drawn = (await pdf('slides.pdf')).pages.flatMap((page) =>
      page.tags.filter((tag) => tag.startsWith('Figure')),
    );
    expect(drawn.length).toBeGreaterThan(8);
  });

  it('say who and what they are', async () => {
    for (const path of all) {
      const { info } = await pdf(path);
      expect(info.Title).toContain(deck.manifest.title);
      expect(info.Subject).toBe(deck.manifest.subtitle);
      expect(info.Language).toBe('en');
    }
  });

  it('handouts are on Letter paper, the summary on one page, three slides a page', async () => {
    const summary = await pdf('handout-summary.pdf');
    expect(summary.pages.map((page) => page.size)).toEqual([[612, 792]]);
    expect(letters(await textOf('handout-summary.pdf'))).toContain(letters(deck.manifest.title));
    const threeUp = await pdf('handout-three-up.pdf');
    expect(threeUp.pages.length).toBeGreaterThanOrEqual(Math.ceil(deck.slides.length / 3));
    expect(threeUp.pages.length).toBeLessThanOrEqual(Math.ceil(deck.slides.length / 3) + 1);
    expect(threeUp.outline.map((bookmark) => letters(bookmark.title))).toEqual(
      expect.arrayContaining(deck.slides.map((slide) => letters(slide.title))),
    );
  });

  it('help lines are on paper, in text', async () => {
    const phone = deck.ledger.helpLines.get('nht')?.phone ?? 'missing';
    expect(await textOf('handout-summary.pdf')).toContain(phone);
    expect(await textOf('slides.pdf')).toContain(phone);
  });
});
