import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HTTPRequest, Page } from 'puppeteer';
import { afterEach, describe, expect, it } from 'vitest';
import { violations } from '../../../../support/axe.ts';
import { openedStudio } from '../../../../support/openedStudio.ts';
import { smallProject, smallSection, tempProject } from '../../../../support/tempProject.ts';

const file = 'decks/sections/part/one.md';
const project = tempProject({
  ...smallProject,
  [file]: smallSection,
  'decks/sections/part/lonely.md':
    '---\ntitle: Lonely\nminutes: 1\n---\n## Nobody tells it\n\nNote:\nI say it to myself.\n\nHandout:\nI read it by myself: <https://example.org>\n',
});
const { open, errors } = openedStudio(project.root);
const pages: Page[] = [];
async function openSection(id: string): Promise<Page> {
  const page = await open(`#/sections/${encodeURIComponent(id)}`, '.section-page .cm-content');
  pages.push(page);
  return page;
}
// Each page holds two streams open, and a browser has six roads to a server.
afterEach(() => Promise.all(pages.splice(0).map((page) => page.close())));

type Tab = 'slide' | 'notes' | 'handout';
const choose = (page: Page, tab: Tab): Promise<void> => page.click(`#beside-${tab}-tab`);
/** What is seen of the sheet that a tab shows, without what is on its way. */
const sheetSays = (page: Page, tab: Tab, words: string): Promise<unknown> =>
  page.waitForFunction(
    (at, wanted) =>
      document
        .querySelector<HTMLIFrameElement>(`${at} iframe:not([data-next])`)
        ?.contentDocument?.body.textContent?.includes(wanted),
    {},
    `#beside-${tab}`,
    words,
  );
const says = (page: Page, selector: string, words: string): Promise<unknown> =>
  page.waitForFunction((at, wanted) => document.querySelector(at)?.textContent?.includes(wanted), {}, selector, words);
const slideShows = (page: Page, words: string): Promise<unknown> =>
  page.waitForFunction(
    (wanted) =>
      document
        .querySelector<HTMLIFrameElement>('.live-slide iframe')
        ?.contentDocument?.querySelector('section.slide.present')
        ?.textContent?.includes(wanted),
    {},
    words,
  );
const cursorTo = async (page: Page, slide: number): Promise<void> => {
  await page.click(`.slide-strip li:nth-child(${slide}) button`);
};
/** Keeps the page from saving by itself. @returns what lets it save again. */
async function holdSaving(page: Page): Promise<() => Promise<void>> {
  const held: HTTPRequest[] = [];
  let isHeld = true;
  const letGo = (request: HTTPRequest): Promise<void> => request.continue().catch(() => undefined);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (isHeld && new URL(request.url()).pathname === '/.studio/edits') held.push(request);
    else void letGo(request);
  });
  return async () => {
    isHeld = false;
    await Promise.all(held.map(letGo));
  };
}
/** Where things stand that must stay there, in CSS pixels from the top of the page. */
const places = (page: Page): Promise<number[]> =>
  page.evaluate(() =>
    ['.cm-editor', '.figures', '.panels', '.tabs'].flatMap((selector) => {
      const { top, height } = document.querySelector(selector)?.getBoundingClientRect() ?? { top: -1, height: -1 };
      return [Math.round(top + scrollY), Math.round(height)];
    }),
  );

describe('what stands beside a text', { timeout: 120_000 }, () => {
  it('is the slide, the notes and the handout of the draft, before it is saved, and nothing moves', async () => {
    const page = await openSection('part/one');
    await slideShows(page, 'The first headline');
    const before = await places(page);
    await choose(page, 'notes');
    await sheetSays(page, 'notes', 'Ten words are said');
    expect(await places(page)).toEqual(before);
    const save = await holdSaving(page);
    await cursorTo(page, 1);
    for (let line = 0; line < 3; line += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await page.keyboard.type(' And these are said as well.');
    await sheetSays(page, 'notes', 'these are said as well');
    await says(page, '.figures dd', '16 words, 0:08');
    await says(page, '.figures [role=status]', 'The notes are too long.');
    expect(readFileSync(join(project.root, file), 'utf8')).toBe(smallSection);
    await save();
    await choose(page, 'handout');
    await sheetSays(page, 'handout', 'What a reader needs.');
    expect(await places(page)).toEqual(before);
    await choose(page, 'slide');
    await slideShows(page, 'The first headline');
    expect(await places(page)).toEqual(before);
  });

  it('is paper as it prints: of its width, with its margins, and where the slide of the cursor is', async () => {
    const page = await openSection('part/one');
    await choose(page, 'notes');
    await sheetSays(page, 'notes', 'Slide 2 of 3');
    const paper = await page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('#beside-notes iframe');
      const head = frame?.contentDocument?.querySelector('.notes-head')?.getBoundingClientRect();
      const width = frame?.clientWidth ?? 0;
      const next = [...(frame?.contentDocument?.querySelectorAll('[data-page-start]') ?? [])].map(
        ({ className }) => className,
      );
      return [width, Math.round(head?.left ?? 0), Math.round(width - (head?.right ?? 0)), ...next];
    });
    // Letter paper, with an inch on the left; on the right 0.6 in and the pixel that handouts keep free.
    expect(paper).toEqual([816, 96, 59, 'notes-page']);
    await cursorTo(page, 2);
    await page.waitForFunction(() => (document.querySelector('#beside-notes')?.scrollTop ?? 0) > 100);
    await choose(page, 'handout');
    await page.select('.which-sheet select', 'notes');
    await page.waitForFunction(() =>
      document
        .querySelector<HTMLIFrameElement>('#beside-handout iframe:not([data-next])')
        ?.src.includes('/sheets/notes?'),
    );
    await sheetSays(page, 'handout', 'What a reader needs.');
  });

  it('is a talk of its own where none tells the section, and no such talk stands anywhere', async () => {
    const page = await openSection('part/lonely');
    await slideShows(page, 'Nobody tells it');
    await page.waitForSelector('.slide-strip iframe');
    await page.waitForSelector('.fault-count');
    await says(page, '.figures dd', '5 words, 0:03');
    await choose(page, 'notes');
    await sheetSays(page, 'notes', 'I say it to myself.');
    await choose(page, 'handout');
    await sheetSays(page, 'handout', 'I read it by myself');
    // A frame that follows a link would show another page in the place of the sheet.
    const links = await page.$eval('#beside-handout iframe', (frame) => {
      const all = [...(frame.contentDocument?.querySelectorAll('a') ?? [])];
      return all.map((link) => [link.textContent, link.hasAttribute('href')]);
    });
    expect(links).toEqual([['https://example.org', false]]);
    await page.evaluate(() => {
      location.hash = '#/';
    });
    await page.waitForSelector('.cards .card');
    expect(await page.$$eval('.cards .card', (cards) => cards.length)).toBe(1);
  });

  it('goes by the keyboard alone: arrows lead from tab to tab, and the sheet scrolls', async () => {
    const page = await openSection('part/one');
    await choose(page, 'slide');
    await page.keyboard.press('ArrowLeft');
    await page.waitForSelector('#beside-handout-tab[aria-selected=true]:focus');
    await page.keyboard.press('ArrowLeft');
    await page.waitForSelector('#beside-notes-tab[aria-selected=true]:focus');
    await sheetSays(page, 'notes', 'Ten words');
    await page.keyboard.press('Tab');
    await page.waitForSelector('#beside-notes:focus');
    await page.keyboard.press('End');
    await page.waitForFunction(() => (document.querySelector('#beside-notes')?.scrollTop ?? 0) > 100);
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Home');
    await page.waitForSelector('#beside-slide-tab[aria-selected=true]:focus');
  });

  it('is named and in contrast by day and by night', async () => {
    const page = await openSection('part/one');
    for (const tab of ['notes', 'handout', 'slide'] as const) {
      await choose(page, tab);
      if (tab !== 'slide') await sheetSays(page, tab, tab === 'notes' ? 'Ten words' : 'What a reader needs.');
      for (const value of tab === 'handout' ? ['light', 'dark'] : ['light']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
        expect(await violations(page)).toEqual([]);
      }
    }
    expect(errors).toEqual([]);
  });

  it.each([
    [390, 844],
    [320, 640],
  ])('stays above the text while it is written in a window of %i by %i', async (width, height) => {
    const page = await openSection('part/one');
    await page.setViewport({ width, height });
    await slideShows(page, 'headline');
    await page.focus('.cm-content');
    await page.keyboard.down('Control');
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await page.keyboard.press('End');
    await page.keyboard.up('Control');
    await page.waitForFunction(() => {
      const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
      const [slide, cursor, figures] = ['.live-slide', '.cm-cursor-primary', '.figures'].map(boxOf);
      if (slide === undefined || cursor === undefined || figures === undefined) return false;
      const isSeen = slide.top >= 0 && slide.bottom <= cursor.top && cursor.bottom <= figures.top;
      return isSeen && slide.height < innerHeight / 2 && document.documentElement.scrollWidth <= innerWidth;
    });
    // On the page and not in the window, which is scrolled to what is pressed.
    const placeOfText = () => page.$eval('.cm-editor', (text) => text.getBoundingClientRect().top + scrollY);
    const before = await placeOfText();
    await choose(page, 'notes');
    await sheetSays(page, 'notes', 'Ten words');
    expect(await placeOfText()).toBe(before);
  });
});
