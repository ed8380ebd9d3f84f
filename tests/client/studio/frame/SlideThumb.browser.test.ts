import type { Page } from 'puppeteer';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openedStudio } from '../../../support/openedStudio.ts';
import { smallManifest, tempProject } from '../../../support/tempProject.ts';

/** Slides of a section, some with notes. */
const slides = (count: number): string =>
  Array.from({ length: count }, (_, at) => `## Slide ${at + 1} of many\n\nNote:\nSaid to ${at + 1}.\n`).join('\n---\n');
const section = `---\ntitle: Long\nminutes: 5\n---\n${slides(40)}`;
const file = 'decks/sections/part/one.md';
const project = tempProject({
  'decks/small.yaml': smallManifest,
  'decks/second.yaml': smallManifest.replace('A small talk', 'A second talk').replace('part/one', 'part/two'),
  [file]: section,
  'decks/sections/part/two.md': section.replaceAll('many', 'others'),
});
const studio = openedStudio(project.root);

/** The slides that a page has asked for since it was last asked, in order. */
function watchThumbs(page: Page): () => string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const slide = /\/(\w+\/slides\/[^?]+)/.exec(request.url())?.[1];
    if (slide !== undefined) asked.push(slide);
  });
  return () => asked.splice(0);
}

/** Once every slide that is to be shown is there. */
const areShown = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => {
    const frames = [...document.querySelectorAll<HTMLIFrameElement>('.slide-thumb iframe')];
    const boxes = document.querySelectorAll('.slide-thumb:has(iframe)').length;
    return (
      boxes > 0 &&
      frames.length === boxes &&
      frames.every(({ contentDocument: one }) => one?.readyState === 'complete' && one.URL !== 'about:blank')
    );
  });

describe('a slide that is shown small', { timeout: 120_000 }, () => {
  let page: Page;
  let asked: () => string[];
  beforeEach(async () => {
    project.write(file, section);
    page = await studio.open('#/talks', '.talks-page .card');
    asked = watchThumbs(page);
  });
  afterEach(async () => {
    await page.close();
    expect(studio.errors.splice(0)).toEqual([]);
  });

  const openSection = async (): Promise<void> => {
    await page.evaluate(() => {
      location.hash = '#/sections/part%2Fone?talk=small';
    });
    await page.waitForSelector('.section-page .cm-content');
    await page.waitForSelector('.slide-strip iframe');
    await areShown(page);
  };

  it('is asked for where it is seen, or soon will be, from the first on', async () => {
    asked();
    await openSection();
    const first = asked();
    expect(first).toContain('small/slides/part-one-1');
    expect(first.length).toBeLessThan(20);
    expect(new Set(first).size).toBe(first.length);
    const places = first.map((slide) => Number(/\d+$/.exec(slide)?.[0]));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    await page.$eval('.slide-strip', (strip) => strip.scrollTo({ left: strip.scrollWidth, behavior: 'instant' }));
    await page.waitForSelector('.slide-strip li:last-child iframe');
    await areShown(page);
    const last = asked();
    expect(last).toContain('small/slides/part-one-40');
    expect(first.length + last.length).toBeLessThan(40);
  });

  it('is asked for again by a key in its text, no other is, and it is no step in the browser’s history', async () => {
    await openSection();
    const steps = await page.evaluate(() => history.length);
    await page.click('.slide-strip li:nth-child(2) button');
    await page.keyboard.press('End');
    asked();
    await page.keyboard.type('!');
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLIFrameElement>('.slide-strip li:nth-child(2) iframe')].some((frame) =>
        frame.contentDocument?.body?.textContent?.includes('Slide 2 of many!'),
      ),
    );
    await page.waitForFunction(() => document.querySelector('.save-line [role=status]')?.textContent === 'Saved');
    await areShown(page);
    expect(asked()).toEqual(['small/slides/part-one-2']);
    expect(await page.evaluate(() => history.length)).toBe(steps);
  });

  it('is asked for again on a card when its talk’s first slide changes, and no other is', async () => {
    await areShown(page);
    asked();
    project.write('decks/small.yaml', smallManifest.replace('A small talk', 'Another talk'));
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLIFrameElement>('.card iframe')].some((frame) =>
        frame.contentDocument?.body?.textContent?.includes('Another talk'),
      ),
    );
    const heard = page.waitForResponse((response) => response.url().endsWith('/.studio/talks'));
    project.write(file, section.replace('Slide 3 of many', 'Slide three'));
    await heard;
    await areShown(page);
    expect(asked()).toEqual(['small/slides/title']);
  });
});
