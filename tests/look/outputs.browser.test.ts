import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { printDocument } from '../../src/browser/printDocument.ts';
import { contactSheets, type SheetRequest } from '../../src/commands/contactSheet.ts';
import { joinBrowser } from '../support/browser.ts';
import { layoutsDeck, layoutsProject } from './renderedDeck.ts';

const session = joinBrowser({ timeoutMs: 60_000 });
const fonts = ['Literata', 'Source Sans 3', 'Source Code Pro'];

describe('words of another language', () => {
  it('are marked in the PDF as on the slide, so that they are read aloud in their own voice', async () => {
    const talk = await layoutsDeck();
    const { bytes } = await printDocument(session, talk.slidesSheet(), fonts);
    const task = getDocument({ data: new Uint8Array(bytes), isEvalSupported: false });
    const pdf = await task.promise;
    const languages = new Map<string, number>();
    for (let number = 1; number <= pdf.numPages; number++) {
      const walk = (node: { lang?: string; children?: unknown[] } | null): void => {
        if (node?.lang !== undefined) languages.set(node.lang, (languages.get(node.lang) ?? 0) + 1);
        for (const child of node?.children ?? []) walk(child as typeof node);
      };
      walk(await (await pdf.getPage(number)).getStructTree());
    }
    await task.destroy();
    // Two words in the list, nine letters and two words on the card; one word in Russian.
    expect(languages.get('kk')).toBe(13);
    expect(languages.get('ru')).toBe(1);
  });
});

describe('talk sheet', () => {
  let out: string;
  beforeAll(() => {
    out = mkdtempSync(join(tmpdir(), 'talk-sheet-'));
  });
  afterAll(() => rmSync(out, { recursive: true, force: true }));

  const request = (wishes: Partial<SheetRequest>): SheetRequest => {
    const shared = inject('sharedBrowser');
    return {
      folder: resolve(layoutsProject),
      decks: ['layouts'],
      out,
      paper: undefined,
      ink: undefined,
      only: undefined,
      handouts: undefined,
      browser: undefined,
      endpoint: 'endpoint' in shared ? shared.endpoint : undefined,
      timeoutMs: 60_000,
      force: false,
      today: '2026-01-15',
      columns: 6,
      look: {},
      ...wishes,
    } as SheetRequest;
  };

  it('is one picture with every slide, a column as wide as was asked', async () => {
    const [six] = await contactSheets(request({}), () => undefined);
    const [four] = await contactSheets(
      request({ columns: 4, look: { format: '4:3', ground: 'dark' } }),
      () => undefined,
    );
    expect([six?.path, four?.path]).toEqual(['layouts/contact-sheet.png', 'layouts/contact-sheet-4-3-dark.png']);
    const wide = PNG.sync.read(readFileSync(join(out, six?.path ?? '')));
    const tall = PNG.sync.read(readFileSync(join(out, four?.path ?? '')));
    // 400 px a slide, and the gaps between.
    expect(wide.width).toBeGreaterThan(6 * 400);
    expect(wide.width).toBeLessThan(6 * 440);
    expect(tall.width).toBeGreaterThan(4 * 400);
    expect(tall.width).toBeLessThan(4 * 450);
    // 25 slides: five rows of 16:9, seven of 4:3.
    expect(wide.height).toBeGreaterThan(5 * 225);
    expect(wide.height).toBeLessThan(5 * 225 + 600);
    expect(tall.height).toBeGreaterThan(7 * 300);
  });

  it('says what cannot be read, and writes no picture of a deck with errors', async () => {
    const [sheet] = await contactSheets(request({ look: { theme: 'never' } }), () => undefined);
    expect(sheet?.path).toBeUndefined();
    expect(sheet?.diagnostics).toContainEqual(expect.objectContaining({ severity: 'error', code: 'bad-value' }));
  });
});
