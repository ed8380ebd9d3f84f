import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readPdf } from '../support/readPdf.ts';
import { tempProject } from '../support/tempProject.ts';

const project = tempProject({
  'decks/lakes.yaml': 'title: Lakes\naudience: adult\nslot: 10\nformat: "4:3"\nsections:\n  - water/one\n',
  'decks/sections/water/one.md':
    '---\ntitle: Water\nminutes: 2\n---\n## Deep\n\n- Salt <!-- .element: class="fragment" -->\n\n---\n\n## Deeper\n',
  'other.md': '# One\n\n---\n\n# Two\n\n----\n\n# Three\n',
});
let browser: Browser;

beforeAll(async () => {
  expect((await project.talk('build', '--only', 'deck')).exit).toBe(0);
  expect((await project.talk('build', 'other.md', '--only', 'deck')).exit).toBe(0);
  const shared = inject('sharedBrowser');
  if ('missing' in shared) throw new Error(shared.missing);
  browser = await puppeteer.connect({ browserWSEndpoint: shared.endpoint });
});
afterAll(() => browser?.disconnect());

/** Opens a deck, and counts how often it has asked the browser to print. */
async function opened(
  deck: string,
  query: string,
): Promise<{ readonly page: Page; readonly asked: () => Promise<number> }> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(() => {
    Object.assign(window, {
      asked: 0,
      print: () => Object.assign(window, { asked: Reflect.get(window, 'asked') + 1 }),
    });
  });
  await page.goto(`${pathToFileURL(join(project.root, 'dist', deck, 'deck.html')).href}${query}`);
  await page.waitForSelector('html[data-ready]');
  return { page, asked: () => page.evaluate(() => Reflect.get(window, 'asked') as number) };
}

describe('a deck that is printed from the browser', () => {
  // At 96 CSS pixels an inch, in points; Chromium rounds paper up to hundredths of an inch.
  it.each([
    { deck: 'lakes', query: '', words: ['Lakes', 'Salt', 'Deeper'], size: [720, 540] },
    { deck: 'lakes', query: '?print-pdf', words: ['Lakes', 'Salt', 'Deeper'], size: [720, 540] },
    { deck: 'other', query: '?x=1&print-pdf#/1', words: ['One', 'Two', 'Three'], size: [720, 525] },
  ])(
    'is a page a slide of the size of slides, without a blank one: $deck$query',
    async ({ deck, query, words, size }) => {
      const { page, asked } = await opened(deck, query);
      const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
      expect(pages.map(({ text }) => words.find((word) => text.includes(word)))).toEqual(words);
      expect(pages.map((one) => one.size.map(Math.round))).toEqual(words.map(() => size));
      expect([page.url().includes('print-pdf'), await asked()]).toEqual([false, query.includes('print-pdf') ? 1 : 0]);
      expect(page.url().includes('x=1')).toBe(query.includes('x=1'));
      await page.close();
    },
  );
});
