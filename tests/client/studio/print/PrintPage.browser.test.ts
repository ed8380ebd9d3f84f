import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../../../support/axe.ts';
import { openedStudio } from '../../../support/openedStudio.ts';
import { smallManifest, smallSection, tempProject } from '../../../support/tempProject.ts';

const project = tempProject({
  'decks/small.yaml': `${smallManifest}# what is handed out\nhandouts: [two-up] # for all\n`,
  'decks/sections/part/one.md': smallSection,
});
const out = join(project.root, 'dist');
const studio = openedStudio(project.root);
let page: Page;
beforeAll(async () => {
  page = await studio.open('#/talks/small/print', '.sheet-grid');
});

const manifest = (): string => readFileSync(join(project.root, 'decks/small.yaml'), 'utf8');
const status = (part: string): Promise<string> =>
  page.$eval(`${part} [role="status"]`, (line) => line.textContent ?? '');
const waitForStatus = (part: string, status: string): Promise<unknown> =>
  page.waitForSelector(`${part} .job-line[data-status="${status}"]`);
/** Asks as the page does, with its cookie. */
const fetched = (path: string): Promise<{ status: number; type: string | null; begin: string }> =>
  page.evaluate(async (address) => {
    const answer = await fetch(address);
    return {
      status: answer.status,
      type: answer.headers.get('Content-Type'),
      begin: (await answer.text()).slice(0, 5),
    };
  }, path);
/** Goes on by the keyboard until what has the focus matches. */
async function tabTo(selector: string): Promise<void> {
  for (let steps = 0; steps < 120; steps += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
  }
  throw new Error(`The keyboard does not reach ${selector}.`);
}

describe('the page on which a talk is printed', () => {
  it('shows the real first page of each layout, whether it is built or not, and keys apart', async () => {
    await page.waitForFunction(() => {
      const pictures = [...document.querySelectorAll<HTMLImageElement>('.sheet-picture img')];
      return pictures.length > 15 && pictures.every((one) => one.hidden || (one.complete && one.naturalWidth > 0));
    });
    const shown = await page.$$eval('.sheet', (cards) =>
      cards.map((card) => ({
        layout: card.getAttribute('data-layout'),
        who: card.closest('[data-who]')?.getAttribute('data-who'),
        width: card.querySelector('img')?.naturalWidth,
        isMissing: card.querySelector('img')?.hidden,
      })),
    );
    expect(shown.filter(({ isMissing }) => isMissing)).toEqual([]);
    expect(shown.find(({ layout }) => layout === 'summary')).toMatchObject({ who: 'listeners', width: 490 });
    expect(shown.filter(({ who }) => who === 'speaker').map(({ layout }) => layout)).toEqual([
      ...['guided-key', 'worksheet-key', 'hard-questions'],
    ]);
    expect(existsSync(out)).toBe(false);
  });

  it('lets a layout be chosen, the files be made and printed by the keyboard alone', async () => {
    await tabTo('[data-layout="wallet"] [type="checkbox"]');
    await page.keyboard.press('Space');
    await page.waitForSelector('[data-layout="wallet"][data-chosen="true"]');
    expect(manifest()).toContain('# what is handed out\nhandouts: [two-up, wallet] # for all\n');
    await page.focus('main');
    await tabTo('.build-part button');
    await page.evaluate(() => {
      const line = document.querySelector('.build-part .job-line');
      if (line === null) throw new Error('There is no such line.');
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      const note = (): void => void seen.push(line.querySelector('.progress span')?.textContent ?? '');
      new MutationObserver(note).observe(line, { subtree: true, childList: true, characterData: true });
    });
    await page.keyboard.press('Enter');
    await waitForStatus('.build-part', 'done');
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
    expect(seen).toContain('Reading the talk');
    expect(seen.some((line) => /^[1-9]\d* of \d+ files: ./.test(line))).toBe(true);
    // Focus stays where it was.
    expect(await page.evaluate(() => document.activeElement?.closest('.build-part') !== null)).toBe(true);
    await tabTo('[data-layout="wallet"] .file-buttons a');
    const href = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
    expect(await fetched(href)).toEqual({ status: 200, type: 'application/pdf', begin: '%PDF-' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('target'))).toBe('_blank');
  });

  it('serves what was built and nothing beside it', async () => {
    expect((await fetched('/.studio/output/small/deck.html')).status).toBe(200);
    project.write('dist/small/hers.txt', 'hers');
    for (const path of ['small/hers.txt', 'small/..%2f..%2fdecks%2fsmall.yaml', '..%2fdecks/small.yaml'])
      expect((await fetched(`/.studio/output/${path}`)).status).toBe(404);
  });

  it('shows private files for the speaker alone, in a part of their own', async () => {
    const files = (part: string): Promise<(string | null)[]> =>
      page.$$eval(`${part} .file-buttons a[download]`, (links) => links.map((link) => link.getAttribute('href')));
    const own = await files('[data-who="speaker"]');
    expect(own).toContain('/.studio/output/small/private/speaker.html');
    const all = await files('.print-page');
    expect(all.filter((href) => href?.includes('/private/') && !own.includes(href))).toEqual([]);
  });

  it('sets paper and ink in the talk’s own file, and tells mistakes as what they are', async () => {
    await page.click('.paper-part [value="a4"]');
    await page.waitForFunction(() => document.querySelector('.build-part')?.textContent?.includes('has changed'));
    expect(manifest()).toMatch(/^paper: a4$/m);
    const before = readFileSync(join(out, 'small/deck.html'), 'utf8');
    project.write('decks/sections/part/one.md', smallSection.replace('What a reader', '{fact:none} What a reader'));
    await page.click('.build-part button');
    await waitForStatus('.build-part', 'refused');
    expect(await status('.build-part')).toContain('1 mistake');
    const place = await page.$eval('.build-part .faults a', (link) => link.getAttribute('href'));
    expect(place).toBe('#/sections/part%2Fone');
    expect(readFileSync(join(out, 'small/deck.html'), 'utf8')).toBe(before);
    project.write('decks/sections/part/one.md', smallSection);
  });

  it('calls a build off, and what stood there stays', async () => {
    const before = readFileSync(join(out, 'small/deck.html'), 'utf8');
    await page.click('.build-part button');
    await page.waitForSelector('.build-part .progress button');
    await page.click('.build-part .progress button');
    await waitForStatus('.build-part', 'cancelled');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Called off');
    expect(readFileSync(join(out, 'small/deck.html'), 'utf8')).toBe(before);
  });

  it('prints what is saved, and says that something is not', async () => {
    const text = smallSection.replace('The first', 'A drafted');
    const put = (draft: { file: string; text?: string }): Promise<number> =>
      page.evaluate(async (body) => {
        const headers = { 'Content-Type': 'application/json' };
        return (await fetch('/.studio/draft', { method: 'PUT', headers, body })).status;
      }, JSON.stringify(draft));
    expect(await put({ file: 'decks/sections/part/one.md', text })).toBe(204);
    await page.click('.build-part button');
    await waitForStatus('.build-part', 'done');
    await page.waitForSelector('.build-part .warning');
    const deck = readFileSync(join(out, 'small/deck.html'), 'utf8');
    expect([deck.includes('The first headline'), deck.includes('A drafted headline')]).toEqual([true, false]);
    await put({ file: 'decks/sections/part/one.md' });
  });

  it('makes only the kinds that are ticked, as `--only` does', async () => {
    const pdf = join(out, 'small/slides.pdf');
    const before = statSync(pdf).mtimeMs;
    project.write('decks/sections/part/one.md', smallSection.replace('The first', 'Another'));
    // What is not saved any more goes from the page then, and all below it moves: before, nothing can be pressed by its place.
    await page.waitForFunction(() => document.querySelector('.build-part')?.textContent?.includes('has changed'));
    await page.waitForSelector('.build-part .warning', { hidden: true });
    await page.click('.kind-choice summary');
    await page.click('.kind-choice [value="deck"]');
    await page.waitForSelector('.kind-choice [value="deck"]:checked');
    expect(await violations(page)).toEqual([]);
    await page.click('.build-part button');
    await page.waitForFunction(() => document.querySelectorAll('.print-page .file-list li').length === 1);
    expect(readFileSync(join(out, 'small/deck.html'), 'utf8')).toContain('Another headline');
    expect(statSync(pdf).mtimeMs).toBe(before);
    await page.click('.kind-choice [value="deck"]');
    await page.waitForSelector('.kind-choice [value="deck"]:not(:checked)');
    project.write('decks/sections/part/one.md', smallSection);
    await page.click('.build-part button');
    await page.waitForFunction(() => document.querySelectorAll('.print-page .file-list li').length > 2);
  });

  it('packs for a host, and offers the zip', async () => {
    await page.type('.pack-part form input:not([type])', 'Hope Church');
    await page.click('.pack-part [value="public"]');
    await page.click('.pack-part [type="submit"]');
    await waitForStatus('.pack-part', 'done');
    const href = await page.$eval('.packed a', (link) => link.getAttribute('href') ?? '');
    expect(await fetched(href)).toMatchObject({
      status: 200,
      type: 'application/zip',
      begin: expect.stringMatching(/^PK/),
    });
    expect(existsSync(join(out, 'packs/small-Hope-Church-public.zip'))).toBe(true);
  });

  it('begins a talk, whose pages open, and ends it', async () => {
    await page.click('.present-part button');
    await waitForStatus('.present-part', 'on');
    const [room = '', speaker = ''] = await page.$$eval('.present-buttons a', (links) =>
      links.map((link) => link.getAttribute('href') ?? ''),
    );
    const opened = await studio.otherPage();
    for (const address of [room, speaker]) expect((await opened.goto(address))?.status()).toBe(200);
    await opened.close();
    await page.click('.present-part button');
    await waitForStatus('.present-part', 'done');
    await expect(fetch(room)).rejects.toThrow();
  });

  it.each(['light', 'dark'])('has nothing that axe finds: %s', async (scheme) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    expect(await violations(page)).toEqual([]);
  });

  it.each([320, 3840])('fits a window of %i px', async (width) => {
    await page.setViewport({ width, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
});
