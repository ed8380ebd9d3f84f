import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { violations } from '../../../support/axe.ts';
import { openedStudio } from '../../../support/openedStudio.ts';
import { smallManifest, smallProject, tempProject } from '../../../support/tempProject.ts';

const project = tempProject({
  ...smallProject,
  'decks/second.yaml': smallManifest.replace('A small talk', 'A second talk').replace('part/one', 'part/none'),
  'decks/broken.yaml': 'title: [\n',
});
const studio = openedStudio(project.root);
// A talk that was put aside may be asked for once more by a page that has not heard of it yet.
afterEach(() => expect(studio.errors.splice(0).filter((line) => !line.includes('404'))).toEqual([]));

const cards = '.talks-page .card';
/** What the rules say of a card's talk. */
const judged = `${cards}:has(a[href="#/talks/small"]) :is(.fine, .warning)`;

describe('TalksPage', () => {
  it('shows each talk as a card: its first slide, for whom, how long, and what is wrong with it', async () => {
    const page = await studio.open('#/talks', judged);
    const texts = await page.$$eval(cards, (found) => found.map((card) => card.textContent ?? ''));
    const card = (name: string): string => texts.find((text) => text.includes(name)) ?? '';
    expect(card('A small talk')).toContain('For adults');
    expect(card('A small talk')).toContain('10 minutes');
    expect(card('A small talk')).toContain('Not given yet');
    await page.waitForFunction(() => document.body.textContent?.includes('1 error') === true);
    expect(card('broken')).toMatch(/decks\/broken\.yaml:\d+:\d+/);
    const frame = await page.waitForSelector(`${cards}:has(a[href="#/talks/small"]) iframe`);
    const slide = await (await frame?.contentFrame())?.waitForSelector(
      'section.slide.present h1, section.slide.present h2',
    );
    expect(await slide?.evaluate((heading) => heading.textContent)).toBe('A small talk');
    await page.close();
  });

  it('has the pictures that are seen before it asks what is wrong', async () => {
    const page = await studio.open('#/talks', judged);
    const order: string[] = [];
    page.on('requestfinished', (request) => {
      if (request.url().includes('/slides/')) order.push('picture');
    });
    page.on('request', (request) => {
      if (request.url().endsWith('/faults')) order.push('faults');
    });
    await page.reload();
    await page.waitForSelector(judged);
    expect(order.slice(0, 3)).toEqual(['picture', 'picture', 'faults']);
    await page.close();
  });

  it('takes over what is saved elsewhere', async () => {
    const page = await studio.open('#/talks', cards);
    const file = join(project.root, 'decks/small.yaml');
    project.write('decks/small.yaml', readFileSync(file, 'utf8').replace('A small talk', 'Renamed elsewhere'));
    await page.waitForFunction(() => document.body.textContent?.includes('Renamed elsewhere') === true);
    project.write('decks/small.yaml', smallManifest);
    await page.waitForFunction(() => document.body.textContent?.includes('Renamed elsewhere') === false);
    await page.close();
  });

  it.each(['light', 'dark'])('is kept by axe in %s', async (scheme) => {
    const page = await studio.open('#/talks', judged);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('is walked through by the keyboard alone, and stays inside 320 px', async () => {
    const page = await studio.open('#/talks', cards);
    await page.setViewport({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const reached: string[] = [];
    for (let press = 0; press < 16; press += 1) {
      await page.keyboard.press('Tab');
      reached.push(await page.evaluate(() => document.activeElement?.textContent?.trim() ?? ''));
    }
    expect(reached.slice(0, 2)).toEqual(['To the page', 'Talk Deck Kit']);
    expect(reached).toContain('A small talk');
    await page.focus(`${cards} a[href="#/talks/small"]`);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.talk-page h1');
    expect(await page.evaluate(() => location.hash)).toBe('#/talks/small');
    await page.close();
  });

  it('begins each page at its top, and goes back to where it was', async () => {
    const page = await studio.open('#/talks', cards);
    await page.setViewport({ width: 1366, height: 320 });
    await page.evaluate(() => scrollTo({ top: 240, behavior: 'instant' }));
    await page.evaluate(() => {
      location.hash = '#/talks/small';
    });
    await page.waitForSelector('.talk-page h1');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.goBack();
    await page.waitForSelector(cards);
    await page.waitForFunction(() => scrollY > 0);
    await page.close();
  });

  it('makes a talk of what the library has, copies it, puts it aside, and undoes each', async () => {
    const page = await studio.open('#/talks', cards);
    await page.click('.talks-page > header .first');
    await page.waitForSelector('.new-talk .offer li');
    expect(await violations(page)).toEqual([]);
    await page.type('.new-talk input[required]', 'Two lakes');
    await page.click('.new-talk button[type="submit"]');
    await page.waitForSelector('.talk-page h1');
    expect(await page.evaluate(() => decodeURIComponent(location.hash))).toBe('#/talks/two-lakes-20');
    const made = readFileSync(join(project.root, 'decks/two-lakes-20.yaml'), 'utf8');
    expect(made).toContain('title: "Two lakes"');
    expect(made).toContain('- { section: part/one, keep: should }');

    await page.goBack();
    const says = (words: string) =>
      page.waitForFunction((wanted) => document.body.textContent?.includes(wanted) === true, {}, words);
    await page.waitForSelector('button[aria-label="Copy: Two lakes"]');
    await page.click('button[aria-label="Copy: Two lakes"]');
    await says('Two lakes (copy)');
    await page.click('button[aria-label="Put aside: Two lakes"]');
    await page.waitForSelector('.aside-talks');
    expect(existsSync(join(project.root, 'decks/two-lakes-20.yaml'))).toBe(false);
    const aside = 'decks/archive/two-lakes-20.yaml';
    expect(readFileSync(join(project.root, aside), 'utf8')).toBe(made);
    await page.click('.aside-talks summary');
    expect(await violations(page)).toEqual([]);
    await page.click('button[aria-label="Bring back: Two lakes"]');
    await page.waitForFunction(() => document.querySelector('.aside-talks') === null);
    expect(readFileSync(join(project.root, 'decks/two-lakes-20.yaml'), 'utf8')).toBe(made);
    await page.click('button[aria-label="Rename: Two lakes"]');
    await page.waitForSelector('dialog.rename[open]');
    await page.keyboard.type('lakes');
    await page.keyboard.press('Enter');
    await page.waitForSelector(`${cards} a[href="#/talks/lakes"]`);
    for (const gone of [
      'decks/lakes.yaml',
      'decks/two-lakes-20.yaml',
      aside,
      'decks/two-lakes-20-copy.yaml',
      'decks/two-lakes-20.yaml',
    ]) {
      await page.keyboard.down('Control');
      await page.keyboard.press('z');
      await page.keyboard.up('Control');
      await expect.poll(() => existsSync(join(project.root, gone))).toBe(false);
    }
    await page.close();
  });

  it('finds words in all that is written', async () => {
    const page = await studio.open('#/talks', cards);
    await page.type('.search-box input', 'SECOND headline');
    const link = await page.waitForSelector('.search-box li a');
    expect(await link?.evaluate((found) => [found.textContent, found.getAttribute('href')])).toEqual([
      'decks/sections/part/one.md, line 11',
      '#/sections/part%2Fone',
    ]);
    await page.close();
  });
});
