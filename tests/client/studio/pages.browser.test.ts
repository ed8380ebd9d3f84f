import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../../support/axe.ts';
import { factText, helpLineText, oneSource } from '../../support/makeDeck.ts';
import { openedStudio } from '../../support/openedStudio.ts';
import { smallManifest, smallSection, tempProject } from '../../support/tempProject.ts';

const long = 'Verfassungsgerichtsentscheidungen';
const project = tempProject({
  'decks/small.yaml': `${smallManifest}  - part/two\n`.replace('A small talk', `A small talk of ${long}`),
  'decks/sections/part/one.md': smallSection,
  'decks/sections/part/two.md': smallSection.replace('title: One', `title: ${long}`),
  'decks/facts.yaml': factText(`known-${long}`),
  'decks/sources.yaml': oneSource,
  'decks/helplines.yaml': helpLineText('line'),
});
const studio = openedStudio(project.root);

/** Each page of the studio, and what shows that all of it is there. */
const places: readonly (readonly [name: string, hash: string, shown: string])[] = [
  ['all talks', '#/talks', '.card :is(.fine, .warning, .fault)'],
  ['a talk', '#/talks/small', '.talk-page .fault-list :is(li, .fine)'],
  ['a section', '#/sections/part%2Fone?talk=small', '.fault-count:is(details, .fine)'],
  ['facts', '#/facts', '.entries li'],
  ['an entry', `#/facts?entry=fact:known-${long}`, '#entry-place'],
  ['print', '#/talks/small/print', '.sheet-picture img[src]'],
];

/** Has a page opened anew, as by a bookmark. */
async function openAnew(page: Page, hash: string, shown: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${home}${hash}`, { waitUntil: 'domcontentloaded' });
  await page.waitForSelector(shown, { timeout: 60_000 });
  await page.waitForFunction(
    () => document.querySelector('.section-page') === null || document.querySelector('.cm-content') !== null,
  );
}
let home = '';

describe('every page of the studio', { timeout: 120_000 }, () => {
  let page: Page;
  beforeAll(async () => {
    page = await studio.open('#/talks', '.talks-page .card');
    home = (await page.evaluate(() => location.href)).replace(/#.*/, '');
    await page.evaluateOnNewDocument(() => {
      const moved: string[] = [];
      Object.assign(globalThis, { moved });
      interface Shift extends PerformanceEntry {
        readonly value: number;
        readonly hadRecentInput: boolean;
        readonly sources: readonly { readonly node: Node | null }[];
      }
      new PerformanceObserver((list) => {
        for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[]) {
          const nodes = sources.map(({ node }) => (node instanceof Element ? `${node.tagName}.${node.className}` : ''));
          // The editor sets its own lines once it has measured them.
          if (!hadRecentInput && !nodes.every((node) => node.includes('.cm-')))
            moved.push(`${value.toFixed(4)} ${nodes}`);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
  }, 60_000);
  afterAll(() => page.close());

  describe.each(places)('%s', (_, hash, shown) => {
    it.each([320, 1366])(
      'opens at %i px without a jump, is kept by axe by day and by night, and is not clipped',
      async (width) => {
        await page.setViewport({ width, height: width === 320 ? 700 : 768 });
        await openAnew(page, hash, shown);
        expect(await page.evaluate(() => (globalThis as unknown as { moved: string[] }).moved)).toEqual([]);
        for (const value of ['light', 'dark']) {
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
          expect(await violations(page)).toEqual([]);
        }
        expect(await clipped(page)).toEqual([]);
        // WCAG 2.2, 1.4.12, and text at twice its size (1.4.4).
        const spaced = await page.addStyleTag({
          content:
            '.studio * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } .studio p { margin-bottom: 2em !important }',
        });
        expect(await clipped(page)).toEqual([]);
        await spaced.evaluate((style) => style.remove());
        if (width === 320) return;
        await page.addStyleTag({ content: 'html.studio { font-size: 200% !important }' });
        expect(await clipped(page)).toEqual([]);
      },
    );
  });

  it('stands in no frame, not even in one of its own server’s pages, where a slide does', async () => {
    const other = await studio.otherPage();
    await other.goto(`${home}small/`, { waitUntil: 'domcontentloaded' });
    const isShown = (address: string): Promise<boolean> =>
      other.evaluate(async (src) => {
        const frame = document.createElement('iframe');
        frame.src = src;
        const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
        document.body.append(frame);
        await loaded;
        return frame.contentDocument !== null;
      }, address);
    expect(await isShown('/small/slides/part-one-1')).toBe(true);
    expect(await isShown('/')).toBe(false);
    await other.close();
  });

  it('says nothing that it should not', () => expect(studio.errors).toEqual([]));
});

/** What reaches beyond the window, or has words that its own box cuts off. */
function clipped(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    // Frames are scaled to their boxes once these have their new size.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const wide = document.documentElement.scrollWidth > document.documentElement.clientWidth;
    /** Words that are meant to be cut where a row is full, and are told whole elsewhere; the editor scrolls. */
    const isMeant = (one: Element): boolean =>
      one.closest('.unseen, .slide-strip, .cm-editor, .undo .what, .slide-thumb, [aria-hidden="true"]') !== null;
    const cut = [...document.querySelectorAll<HTMLElement>('.studio main *, .studio .top-bar *')].filter((one) => {
      if (isMeant(one) || one.clientWidth === 0 || !one.checkVisibility()) return false;
      const { overflowX, overflowY } = getComputedStyle(one);
      const across = overflowX === 'hidden' && one.scrollWidth > one.clientWidth + 1;
      const down = overflowY === 'hidden' && one.scrollHeight > one.clientHeight + 1;
      const { right, left } = one.getBoundingClientRect();
      return across || down || right > innerWidth + 1 || left < -1;
    });
    return [
      ...(wide ? ['the page scrolls sideways'] : []),
      ...cut.map((one) => `${one.tagName}.${one.className} ${one.textContent?.slice(0, 40)}`),
    ];
  });
}
