import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { openProject } from '../../src/load/openProject.ts';
import type { Deck } from '../../src/model/deck.ts';
import { plainText } from '../../src/model/plainText.ts';
import { privateLayouts } from '../../src/schema/manifestSchema.ts';
import { openTalk } from '../../src/talk/openTalk.ts';
import { fileOpener } from './openFile.ts';
import { type ReadPdf, readPdf } from './readPdf.ts';
import { testIo } from './tempProject.ts';

/** A talk that is built once and looked at from every side, and the least that it holds. Its handouts have a summary and three-up. */
interface BuiltTalk {
  readonly folder: string;
  readonly name: string;
  /** Id of a help line that stands on its slides and handouts. */
  readonly helpLine: string;
  readonly least: {
    /** Sentences that only the speaker may see. */
    readonly sentences: number;
    /** Pictures in slides.pdf. */
    readonly figures: number;
  };
}

/** Builds a talk as its author would, and tests its files, its deck in a browser, and its PDFs. */
export function builtTalkTests({ folder, name, helpLine, least }: BuiltTalk): void {
  const out = mkdtempSync(join(tmpdir(), 'talk-built-'));
  const open = fileOpener();
  let deck: Deck;
  const read = new Map<string, Promise<ReadPdf>>();
  const pdf = (path: string): Promise<ReadPdf> => {
    const known = read.get(path) ?? readPdf(readFileSync(join(out, name, path)));
    read.set(path, known);
    return known;
  };
  const textOf = async (path: string): Promise<string> => (await pdf(path)).pages.map((page) => page.text).join(' ');

  beforeAll(async () => {
    const { io, said } = testIo(folder);
    const exit = await main(['build', name, '--out', out], io);
    expect(said.err.join('\n')).not.toContain(' error ');
    expect(exit).toBe(0);
    const loaded = openTalk(openProject(folder)).load(name);
    if (loaded.deck === undefined) throw new Error(`${name} cannot be read`);
    deck = loaded.deck;
  }, 120_000);

  afterAll(() => rmSync(out, { recursive: true, force: true }));

  describe('the files', () => {
    it('have their fixed names', () => {
      expect(
        readdirSync(out)
          .filter((name) => !name.startsWith('.'))
          .sort(),
      ).toEqual([name, 'index.html']);
      expect(readdirSync(join(out, name)).sort()).toEqual(
        expect.arrayContaining(['deck.html', 'handout-summary.pdf', 'handout-three-up.pdf', 'private', 'slides.pdf']),
      );
      const own = deck.manifest.handouts
        .filter((layout) => privateLayouts.has(layout))
        .map((layout) => `${layout}.pdf`);
      expect(readdirSync(join(out, name, 'private')).sort()).toEqual([...own, 'notes.pdf', 'speaker.html'].sort());
    });

    it('hold speaker notes in private/ and nowhere else', async () => {
      const sentences = privateSentences(deck);
      expect(sentences.length).toBeGreaterThan(least.sentences);
      const speaker = letters(htmlText(join(out, `${name}/private/speaker.html`)));
      expect(sentences.filter((sentence) => !speaker.includes(sentence))).toEqual([]);
      const notes = letters(await textOf('private/notes.pdf'));
      expect(sentences.filter((sentence) => !notes.includes(sentence))).toEqual([]);
      const shared = [htmlText(join(out, `${name}/deck.html`)), htmlText(join(out, 'index.html'))];
      for (const file of readdirSync(join(out, name)).filter((one) => one.endsWith('.pdf'))) {
        shared.push(await textOf(file));
      }
      const leaked = sentences.filter((sentence) => shared.some((text) => letters(text).includes(sentence)));
      expect(leaked).toEqual([]);
    });

    it('ask the network for nothing', () => {
      for (const path of ['index.html', `${name}/deck.html`, `${name}/private/speaker.html`]) {
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
      const { page, asked, errors } = await open(join(out, `${name}/deck.html`));
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
      const { page } = await open(join(out, `${name}/deck.html`));
      await page.waitForSelector('html[data-ready]');
      const box = await page.evaluate(() => {
        const slide = document.querySelector('section.present');
        const { x, y, width, height } = slide?.getBoundingClientRect() ?? new DOMRect();
        return { x, y, width, height, font: document.fonts.check("20px 'Source Sans 3'") };
      });
      expect(box).toEqual({ x: 0, y: 0, width: 1280, height: 720, font: true });
    });

    it('has a speaker view with the notes of each slide', async () => {
      const { page, asked, errors } = await open(join(out, `${name}/private/speaker.html`));
      await page.waitForSelector('html[data-ready]');
      await page.keyboard.press('Home');
      const noted = deck.slides.find((slide) => slide.noteWords > 0);
      await page.keyboard.press('g');
      await page.keyboard.type(String(noted?.number));
      await page.keyboard.press('Enter');
      const shown = await page.$eval('#notes', (notes) => notes.textContent ?? '');
      expect(letters(shown)).toContain(letters(plainText(noted?.notes ?? [])).slice(0, 200));
      expect(errors).toEqual([]);
      expect(asked.filter((url) => !/^(?:file|data|about):/.test(url))).toEqual([]);
    });
  });

  describe('the PDFs', () => {
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
      expect(drawn.length).toBeGreaterThan(least.figures);
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
      const phone = deck.ledger.helpLines.get(helpLine)?.phone ?? 'missing';
      expect(await textOf('handout-summary.pdf')).toContain(phone);
      expect(await textOf('slides.pdf')).toContain(phone);
    });
  });
}

/** Letters and digits alone, so that line breaks and hyphens of a page do not matter. */
function letters(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

/** Sentences that only the speaker may see: those of the notes that stand neither on slides nor in handout text. */
function privateSentences(deck: Deck): string[] {
  const { manifest, ledger } = deck;
  // What pages for hosts say is shared, too, though it stands on no slide.
  const written = JSON.stringify([manifest.handoutTexts, ledger.handoutTexts]);
  const shared = letters(
    `${deck.slides.map((slide) => plainText([...slide.tokens, ...slide.handout])).join(' ')} ${written}`,
  );
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
