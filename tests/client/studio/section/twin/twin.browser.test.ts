import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterEach, describe, expect, it } from 'vitest';
import { violations } from '../../../../support/axe.ts';
import { openedStudio } from '../../../../support/openedStudio.ts';
import { twinsProject } from '../../../../support/twinsProject.ts';

const [file, twinFile] = ['decks/sections/hive/where.md', 'decks/sections/hive/where.es.md'];
const project = twinsProject();
const onDisk = (path: string): string => readFileSync(join(project.root, path), 'utf8');
const studio = openedStudio(project.root);

// Each page holds streams open, and a browser has six roads to a server.
const pages = new Set<Page>();
afterEach(async () => {
  for (const page of pages) await page.close();
  pages.clear();
});
async function open(hash: string, wait: string): Promise<Page> {
  const page = await studio.open(hash, wait);
  pages.add(page);
  return page;
}

const own = '.writing:not(.twin) .cm-content';
const other = '.writing.twin .cm-content';
const says = (page: Page, selector: string, words: string): Promise<unknown> =>
  page.waitForFunction((at, wanted) => document.querySelector(at)?.textContent?.includes(wanted), {}, selector, words);
const pressed = async (page: Page, name: string): Promise<void> => {
  const button = await page.waitForSelector(`xpath///button[starts-with(normalize-space(), '${name}')]`);
  await button?.focus();
  await page.keyboard.press('Enter');
};
async function undone(page: Page): Promise<void> {
  const button = await page.waitForSelector("xpath///button[starts-with(normalize-space(), 'Undo')]");
  await button?.click();
}
async function toEnd(page: Page, editor: string): Promise<void> {
  await page.focus(editor);
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
}
/** The words of the line in which the cursor of an editor is. */
const cursorIn = (page: Page, editor: string, words: string): Promise<unknown> =>
  page.waitForFunction(
    (at, wanted) =>
      [...document.querySelectorAll(`${at} .cm-activeLine`)].some((line) => line.textContent?.includes(wanted)),
    {},
    editor,
    words,
  );
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

describe('a section in another language', { timeout: 120_000 }, () => {
  it('stands beside its own at the same slide, is shown on the slide, and is spelled as what it is', async () => {
    const page = await open('#/sections/hive%2Fwhere', own);
    await pressed(page, 'Spanish');
    await page.waitForSelector(`${other}[lang=es]`);
    expect(await page.$eval(own, (one) => one.getAttribute('lang'))).toBe('en');
    await page.waitForFunction(() => document.querySelector('[aria-pressed=true]')?.textContent === 'Spanish');
    await page.focus('.slide-strip li:nth-child(2) button');
    await page.keyboard.press('Enter');
    await cursorIn(page, '.writing.twin', 'id="hive-day"');
    await slideShows(page, 'El día empieza');
    await says(page, '.twin-now', 'Slide 2 in Spanish');
    await toEnd(page, other);
    await cursorIn(page, '.writing:not(.twin)', 'id="hive-night"');
    await says(page, '.twin-now', 'Not translated yet');
    await page.focus(own);
    await page.keyboard.down('Control');
    await page.keyboard.press('Home');
    await page.keyboard.up('Control');
    await cursorIn(page, '.writing.twin', 'id="hive-where-1"');
  });

  it('saves by itself, and says by keyboard alone that it is translated, or right again', async () => {
    const page = await open('#/sections/hive%2Fwhere?language=es', other);
    await toEnd(page, other);
    await page.keyboard.type(' Fin.');
    await pressed(page, 'It is translated: slide 3');
    await says(page, '.twin-now', 'Translated');
    await page.waitForFunction((at) => document.activeElement === document.querySelector(at), {}, other);
    expect(onDisk(twinFile)).toContain(' Fin.');
    expect(onDisk(twinFile)).not.toContain('translates="todo"');
    await page.focus('.slide-strip li:nth-child(2) button');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await page.keyboard.type(' today');
    await says(page, '.twin-now', 'The English has changed since');
    await page.waitForSelector('.writing.twin .cm-lintRange-warning');
    await pressed(page, 'Seen, and right now: slide 2');
    await says(page, '.twin-now', 'Translated');
    await says(page, '.twin-slides summary', '3 of 3 slides are translated');
  });

  it('goes along when slides move, and comes back in one step', async () => {
    const page = await open('#/sections/hive%2Fwhere?language=es', other);
    const before = [onDisk(file), onDisk(twinFile)];
    await page.focus('.slide-strip li:nth-child(1) button');
    await page.keyboard.down('Alt');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.up('Alt');
    await says(page, '.slide-strip li:nth-child(1)', 'A day begins');
    await says(page, '.twin-slides summary', '3 of 3 slides are translated');
    expect(onDisk(twinFile)).toMatch(/hive-day[\s\S]*id="hive-where-2"[\s\S]*Una colmena/);
    await undone(page);
    await says(page, '.slide-strip li:nth-child(1)', 'A hive is');
    expect([onDisk(file), onDisk(twinFile)]).toEqual(before);
  });

  it('is begun in a language that is chosen, and taken back', async () => {
    const page = await open('#/sections/hive%2Fwinter', own);
    await says(page, '.language-choice', 'Start the Spanish text');
    await pressed(page, 'Another language …');
    await page.waitForSelector('dialog[open] select');
    expect(await violations(page)).toEqual([]);
    await page.select('dialog select', 'kk');
    await pressed(page, 'Start its text');
    await page.waitForSelector(`${other}[lang=kk]`);
    await says(page, '.twin-now', 'Not translated yet');
    expect(onDisk('decks/sections/hive/winter.kk.md')).toContain('translates="todo"');
    await undone(page);
    await page.waitForFunction(() => document.querySelector('.writing.twin') === null);
    expect(existsSync(join(project.root, 'decks/sections/hive/winter.kk.md'))).toBe(false);
  });

  it.each([320, 1000, 1366, 1920])(
    'fits a window of %i px, named and in contrast by day and by night',
    async (width) => {
      const page = await open('#/sections/hive%2Fwhere?language=es', other);
      await page.setViewport({ width, height: 800 });
      await slideShows(page, 'Una colmena');
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await page.click('.twin-slides summary');
      for (const value of width === 1366 ? ['light', 'dark'] : []) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
        expect(await violations(page)).toEqual([]);
      }
      // A text that was taken back was asked for once more as it went.
      expect(studio.errors.filter((error) => !error.includes('404'))).toEqual([]);
    },
  );

  it('goes along with a slide that is typed before its own, in its editor as on the disk', async () => {
    const page = await open('#/sections/hive%2Fwhere?language=es', other);
    await page.focus('.slide-strip li:nth-child(1) button');
    await page.keyboard.press('Enter');
    await cursorIn(page, '.writing.twin', 'id="hive-where-1"');
    await page.keyboard.press('Home');
    await page.keyboard.type('## New\n\n---\n');
    await says(page, '.twin-slides summary', '3 of 4 slides are translated');
    await says(page, other, 'id="hive-where-2"');
    await page.waitForFunction(() => document.querySelector('.save-line [role=status]')?.textContent === 'Saved');
    expect(onDisk(file)).toContain('## New\n\n---\n## A hive is');
    await expect.poll(() => onDisk(twinFile), { timeout: 20_000 }).toMatch(/id="hive-where-2"[\s\S]*Una colmena/);
  });
});
