import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { violations } from '../../../support/axe.ts';
import { openedStudio } from '../../../support/openedStudio.ts';
import { smallProject, tempProject } from '../../../support/tempProject.ts';

const file = 'decks/sections/part/one.md';
/** As it comes from two systems: with a byte-order mark, and with both ends of lines. */
const start =
  '\uFEFF---\r\ntitle: One\r\nminutes: 0.1\r\n---\r\n## The first headline stands here\n\nNote:\nTen words are said in six seconds, more or less.\n\n---\n## The second headline stands here\r\n\r\nHandout:\nWhat a reader needs.';
const project = tempProject({
  ...smallProject,
  [file]: start,
  'decks/sections/part/lonely.md': '---\ntitle: Lonely\nminutes: 1\n---\n## Nobody tells it\n',
});
const onDisk = (): string => readFileSync(join(project.root, file), 'utf8');
const studio = openedStudio(project.root);
// What a window has kept would be offered to the next.
afterEach(() => Promise.all([...pages].map(close)));
beforeEach(() => writeFileSync(join(project.root, file), start));

const pages = new Set<Page>();
async function close(page: Page): Promise<void> {
  pages.delete(page);
  await page.close();
}
async function open(section = 'part/one'): Promise<Page> {
  const page = await studio.open(`#/sections/${encodeURIComponent(section)}`, '#main');
  pages.add(page);
  await page.setViewport({ width: 1366, height: 768 });
  return page;
}
const ready = (page: Page): Promise<unknown> => page.waitForSelector('.section-page .cm-content');
const says = (page: Page, selector: string, words: string): Promise<unknown> =>
  page.waitForFunction((at, wanted) => document.querySelector(at)?.textContent?.includes(wanted), {}, selector, words);
const saved = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.querySelector('.save-line [role=status]')?.textContent === 'Saved');
/** On the slide that stands beside the text. */
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
async function cursorTo(page: Page, slide: number): Promise<void> {
  await page.click(`.slide-strip li:nth-child(${slide}) button`);
  await page.keyboard.press('End');
}
const isFocused = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);
const press = async (page: Page, name: string): Promise<void> => {
  const button = await page.waitForSelector(`xpath///button[normalize-space()='${name}']`);
  await button?.click();
};
const save = async (page: Page): Promise<void> => {
  await page.keyboard.down('Control');
  await page.keyboard.press('s');
  await page.keyboard.up('Control');
};

describe('the page of a section', { timeout: 120_000 }, () => {
  it('opens without changing a byte, shows each key on the slide, and saves the changed line alone', async () => {
    const page = await open();
    await ready(page);
    await cursorTo(page, 2);
    await slideShows(page, 'The second headline');
    expect(onDisk()).toBe(start);
    await page.keyboard.type('!');
    await slideShows(page, 'stands here!');
    await save(page);
    await expect.poll(onDisk, { timeout: 20_000 }).toBe(start.replace('second headline stands here', '$&!'));
    await saved(page);
  });

  it('marks what the rules say of the draft, and leads to it', async () => {
    const page = await open();
    await ready(page);
    await cursorTo(page, 1);
    await page.keyboard.press('Enter');
    await page.keyboard.type('{fact:nowhere}');
    await page.waitForSelector('.cm-lintRange-error');
    await page.click('.fault-count summary');
    await page.waitForSelector('.fault-count[open]');
    await page.click('.fault-count li[data-severity=error] button');
    await page.waitForFunction(() => document.activeElement?.classList.contains('cm-content'));
  });

  it('splits, moves, hides and joins slides by keyboard alone', async () => {
    const page = await open();
    await ready(page);
    await page.focus('.slide-strip li:nth-child(1) button');
    await page.keyboard.down('Alt');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.up('Alt');
    await says(page, '.slide-strip li:nth-child(1)', 'The second');
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('2 The first'));
    await page.focus('.slide-tools button:last-child');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.slide-strip li[data-hidden]');
    expect(onDisk()).toContain('data-visibility="hidden"');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.slide-strip li[data-hidden]') === null);
    await page.focus('.slide-tools button:nth-of-type(2)');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('.slide-strip li').length === 1);
  });

  it('shows both sides where two have changed one line, and loses neither', async () => {
    const page = await open();
    await ready(page);
    await cursorTo(page, 1);
    writeFileSync(join(project.root, file), start.replace('The first headline', 'Another headline'));
    await page.keyboard.type(' today');
    await save(page);
    await page.waitForSelector('.conflict-parts');
    await says(page, '.conflict-parts', 'The first headline stands here today');
    await says(page, '.conflict-parts', 'Another headline stands here');
    expect(await violations(page)).toEqual([]);
    const both = await page.waitForSelector("xpath///label[normalize-space()='Keep both']");
    await both?.click();
    await press(page, 'Save what is chosen');
    await saved(page);
    expect(onDisk()).toBe(
      start.replace(
        '## The first headline stands here',
        '## The first headline stands here today\r\n## Another headline stands here',
      ),
    );
  });

  it('takes over what was changed elsewhere, so that two windows agree', async () => {
    const [one, two] = [await open(), await open()];
    await ready(one);
    await ready(two);
    await one.bringToFront();
    await cursorTo(one, 2);
    await one.keyboard.type(' now');
    await save(one);
    await saved(one);
    await says(two, '.cm-content', 'stands here now');
  });

  it('offers what was not saved when page and server went', async () => {
    const page = await open();
    await ready(page);
    await cursorTo(page, 1);
    const startAgain = await studio.end();
    await page.keyboard.type(' unsaved');
    await close(page);
    await startAgain();
    expect(onDisk()).toBe(start);
    const again = await open();
    await again.waitForSelector('.unsaved-offer .cm-mergeView');
    expect(await violations(again)).toEqual([]);
    await press(again, 'Go on with what I had written');
    await says(again, '.cm-content', 'stands here unsaved');
    await expect.poll(onDisk, { timeout: 20_000 }).toBe(start.replace('first headline stands here', '$& unsaved'));
  });

  it('is named and in contrast by day and by night, and Escape and Tab lead out of the text', async () => {
    const page = await open();
    await ready(page);
    await page.waitForSelector('.fault-count');
    for (const value of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      expect(await violations(page)).toEqual([]);
    }
    await page.focus('.cm-content');
    await page.keyboard.press('Escape');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    expect(await page.evaluate(() => document.activeElement?.closest('.cm-editor') === null)).toBe(true);
    // What is asked for while the studio is ended, and of a slide that has just gone, is told by the browser.
    expect(studio.errors.filter((line) => !line.startsWith('Failed to load resource'))).toEqual([]);
  });

  it('is worked by the keyboard alone, from all talks and back', async () => {
    const page = await studio.open('#/talks', '.talks-page .card');
    pages.add(page);
    const isAt = (selector: string): Promise<unknown> =>
      page.waitForFunction((wanted) => document.activeElement?.matches(wanted), {}, selector);
    const tabTo = async (selector: string): Promise<void> => {
      await page.waitForSelector(selector);
      for (let steps = 0; steps < 60; steps += 1) {
        await page.keyboard.press('Tab');
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
      }
      throw new Error(`The keyboard does not reach ${selector}.`);
    };
    await tabTo('.card h2 a[href="#/talks/small"]');
    await page.keyboard.press('Enter');
    await tabTo('.section-card h3 a');
    await page.keyboard.press('Enter');
    await ready(page);
    await tabTo('.slide-strip li:nth-child(2) button');
    await page.keyboard.press('Enter');
    await isAt('.cm-content');
    await page.keyboard.press('End');
    await page.keyboard.type(' by keys');
    await save(page);
    await saved(page);
    expect(onDisk()).toBe(start.replace('second headline stands here', '$& by keys'));
    // Back out of the text: Shift, so that what stands before it is next.
    await page.keyboard.press('Escape');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await isAt('.tools button');
    for (let steps = 0; steps < 40 && !(await isFocused(page, '.slide-strip li:nth-child(2) button')); steps += 1) {
      await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
    }
    await page.keyboard.down('Alt');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.up('Alt');
    await says(page, '.slide-strip li:nth-child(1)', 'The second headline stands here by keys');
    await isAt('.slide-strip li:nth-child(1) button');
    await tabTo('.insert-menu > button');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.insert-menu li button');
    await page.keyboard.press('Tab');
    await isAt('.insert-menu li:first-child button');
    await page.keyboard.press('Escape');
    await isAt('.insert-menu > button');
    await tabTo('.cm-content');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => document.activeElement?.closest('.cm-editor') === null);
    await page.goBack();
    await page.waitForSelector('.talk-page .section-card');
  });

  it('says so where no talk tells the section, and where there is none', async () => {
    const page = await open('part/lonely');
    await ready(page);
    await says(page, '.section-page > header', 'No talk tells this section yet');
    await page.evaluate(() => {
      location.hash = '#/sections/part%2Fnowhere';
    });
    await says(page, 'main', 'There is no such section');
  });
});
