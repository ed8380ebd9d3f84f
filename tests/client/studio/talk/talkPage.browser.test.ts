import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../../../support/axe.ts';
import { openedStudio } from '../../../support/openedStudio.ts';
import { tempProject } from '../../../support/tempProject.ts';

const section = (title: string, more = ''): string =>
  `---\ntitle: ${title}\nmessage: What ${title} say.\nminutes: { full: 3, short: 1 }\n${more}---\n## What ${title} tell us\n`;
const manifest = `# The talk of the tests.
title: Waters
audience: general
slot: 20
questions: 2
sections:
  - part/lakes # the first
  # Rivers run.
  - part/rivers: full
  - { section: part/seas, keep: could }
  - part/springs
`;
const file = 'decks/waters.yaml';
const project = tempProject({
  [file]: manifest,
  'decks/sections/part/lakes.md': section('Lakes'),
  'decks/sections/part/rivers.md': section('Rivers'),
  'decks/sections/part/seas.md': section('Seas'),
  'decks/sections/part/springs.md': section('Springs'),
  'decks/sections/part/floods.md': section('Floods', 'audience: { full: adult, short: adult }\n'),
  'decks/sections/part/wells.md': section('Wells', 'audience: { full: adult, short: general }\n'),
});
const studio = openedStudio(project.root);
const open = (): Promise<Page> => studio.open('#/talks/waters', '.section-card');
let page: Page;
beforeAll(async () => {
  page = await open();
});

const text = (): string => readFileSync(join(project.root, file), 'utf8');
/** Has the page show cards in this order, and only then goes on. */
const shows = (titles: string, on = page): Promise<unknown> =>
  on.waitForFunction(
    (wanted) => [...document.querySelectorAll('.section-card h3 a')].map((one) => one.textContent).join(' ') === wanted,
    {},
    titles,
  );
const says = (words: string): Promise<unknown> =>
  page.waitForFunction((wanted) => document.querySelector('.edit-line')?.textContent === wanted, {}, `${words}.`);
/** Somebody else writes the manifest; the page follows by itself. */
const begin = async (written: string, titles = 'Lakes Rivers Seas Springs'): Promise<void> => {
  project.write(file, written);
  await shows(titles);
};
const press = async (name: string): Promise<void> => {
  const control = `::-p-aria([name="${name}"])`;
  // What lies behind the bars that stay in sight counts as seen, and a click there would meet them.
  await (await page.waitForSelector(control))?.evaluate((one) => one.scrollIntoView({ block: 'center' }));
  await page.locator(control).click();
};
/** The middle of a card's picture. */
const at = async (title: string): Promise<{ x: number; y: number }> => {
  const card = await page.waitForSelector(
    `::-p-xpath(//li[.//a[text()="${title}"]]//*[contains(@class, "slide-thumb")])`,
  );
  const box = await card?.boundingBox();
  if (!box) throw new Error(`${title} is not to be seen.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};
const focusOn = (name: string): Promise<void> => page.focus(`::-p-aria([name="${name}"][role="button"])`);
const focused = (): Promise<string | null> =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? null,
  );

describe('the page of a talk', () => {
  it('moves a card that the mouse drags, in its own lines of the manifest', async () => {
    const [from, to] = [await at('Lakes'), await at('Seas')];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 20, from.y, { steps: 4 });
    await page.mouse.move(to.x + 20, to.y, { steps: 20 });
    await page.mouse.up();
    await says('Moved Lakes later');
    await shows('Rivers Seas Lakes Springs');
    expect(text()).toBe(
      manifest
        .replace('  - part/lakes # the first\n', '')
        .replace('keep: could }\n', 'keep: could }\n  - part/lakes # the first\n'),
    );
  });

  it('moves a card that a finger holds and drags, and scrolls for one that goes on at once', async () => {
    await begin(manifest);
    const [from, to] = [await at('Lakes'), await at('Seas')];
    const finger = await page.touchscreen.touchStart(from.x, from.y);
    await page.waitForSelector('.section-card.sortable-chosen');
    for (let step = 1; step <= 20; step += 1)
      await finger.move(from.x + ((to.x + 20 - from.x) * step) / 20, from.y + ((to.y - from.y) * step) / 20);
    await finger.end();
    await says('Moved Lakes later');
    await shows('Rivers Seas Lakes Springs');
    const moved = text();
    const quick = await page.touchscreen.touchStart(from.x, from.y);
    for (let step = 1; step <= 20; step += 1) await quick.move(from.x, from.y - 10 * step);
    await quick.end();
    await page.waitForFunction(() => scrollY > 0);
    expect(await page.$('.section-card.sortable-chosen')).toBeNull();
    expect(text()).toBe(moved);
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  });

  it('takes back what was done before it was loaded anew, and does it again', async () => {
    await begin(manifest);
    await press('Take out Rivers');
    await says('Took Rivers out');
    const after = text();
    const again = async (button: string, titles: string): Promise<void> => {
      await page.reload({ waitUntil: 'domcontentloaded' });
      await page.waitForSelector(`.undo button:nth-child(${button === 'undo' ? 1 : 2}):enabled`);
      await page.click(`.undo button:nth-child(${button === 'undo' ? 1 : 2})`);
      await shows(titles);
    };
    await again('undo', 'Lakes Rivers Seas Springs');
    expect(text()).toBe(manifest);
    await again('redo', 'Lakes Seas Springs');
    expect(text()).toBe(after);
  });

  it('moves by keys as often as they are pressed, keeps the focus, and says the new place', async () => {
    await begin(manifest);
    await focusOn('Move Springs earlier');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await shows('Lakes Springs Rivers Seas');
    expect(await focused()).toBe('Move Springs earlier');
    await page.keyboard.down('Alt');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.up('Alt');
    await page.waitForSelector('::-p-text(Springs is the first already.)');
    expect(await focused()).toBe('Move Springs earlier');
    await page.keyboard.down('Alt');
    await page.keyboard.press('End');
    await page.keyboard.up('Alt');
    await page.waitForSelector('::-p-text(Springs is now 4 of 4.)');
    await says('Moved Springs later');
    await page.waitForFunction(() => document.querySelectorAll('.section-card').length === 4);
    await shows('Lakes Rivers Seas Springs');
    expect(await focused()).toBe('Move Springs earlier');
    await page.waitForFunction(() => document.querySelector('.edit-line')?.textContent?.includes('later'));
    await expect.poll(text).toBe(manifest);
  });

  it('changes form and place in the order of cuts, each in its line', async () => {
    await begin(manifest);
    await press('Short form of Rivers');
    await says('Rivers: told in its short form');
    await page.select('::-p-aria([name="When time is short: Lakes"])', 'could');
    await says('Lakes: could go');
    expect(text()).toBe(
      manifest
        .replace('part/rivers: full', 'part/rivers: short')
        .replace('- part/lakes #', '- { section: part/lakes, keep: could } #'),
    );
  });

  it('says that it is too long, and makes what is offered as one change', async () => {
    const long = manifest.replace('slot: 20', 'slot: 9');
    await begin(long);
    await page.waitForSelector('::-p-text(5 min too long)');
    const parts = await page.$$eval('.offer li span', (items) => items.map((one) => one.textContent));
    expect(parts).toEqual(['Leave out Seas: saves 3 min', 'Shorten Springs: saves 2 min']);
    await press('Do this: Leave out Seas: saves 3 min');
    await shows('Lakes Rivers Springs');
    expect(text()).toBe(long.replace('  - { section: part/seas, keep: could }\n', ''));
    await begin(long);
    await press('Do all of it');
    await says('Made it fit 9 minutes');
    await shows('Lakes Rivers Springs');
    await page.waitForFunction(
      () => document.querySelector('.offer') === null && document.activeElement?.id === 'time-head',
    );
    expect(text()).toBe(
      long
        .replace('  - { section: part/seas, keep: could }\n', '')
        .replace('- part/springs', '- { section: part/springs, form: short }'),
    );
  });

  it('adds a section of the library in the form for this audience, marks those above it, and takes one out', async () => {
    await begin(manifest);
    await press('Add a section');
    await page.waitForSelector('.library[open] li');
    const above = await page.$$eval('.library li[data-above="true"] h3', (items) =>
      items.map((one) => one.textContent),
    );
    expect(above).toEqual(['Floods']);
    await page.type('.library input[type="search"]', 'wells');
    await page.waitForFunction(() => document.querySelectorAll('.library li').length === 1);
    await press('Add its short form: Wells');
    await page.waitForSelector('::-p-text(Wells is in the talk.)');
    expect(text()).toBe(`${manifest}  - { section: part/wells, form: short }\n`);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.textContent === 'Add a section');
    await press('Take out Wells');
    await says('Took Wells out');
    await shows('Lakes Rivers Seas Springs');
    expect(text()).toBe(manifest);
    await page.waitForFunction(() => document.activeElement?.textContent === 'Add a section');
  });

  it('writes a field when it is left, keeps what cannot be meant, and takes out what is emptied', async () => {
    await begin(manifest);
    const slot = '::-p-aria([name="Minutes in the room"])';
    await page.locator(slot).fill('-4');
    await page.keyboard.press('Enter');
    await page.waitForSelector('input[aria-invalid="true"]');
    expect(text()).toBe(manifest);
    await page.locator(slot).fill('25');
    await page.keyboard.press('Tab');
    await says('Minutes in the room: 25');
    expect(text()).toBe(manifest.replace('slot: 20', 'slot: 25'));
    await page.locator('::-p-aria([name="Host"])').fill('Hope');
    await page.keyboard.press('Enter');
    await says('Host: Hope');
    expect(text()).toBe(`${manifest.replace('slot: 20', 'slot: 25')}host: Hope\n`);
    // A locator that fills in nothing tells the page nothing.
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Enter');
    await says('Host taken out');
    expect(text()).toBe(manifest.replace('slot: 20', 'slot: 25'));
  });

  it('lists what the rules say, leads to its slide, and mends what has one mend', async () => {
    const seas = join(project.root, 'decks/sections/part/seas.md');
    const clean = readFileSync(seas, 'utf8');
    project.write('decks/sections/part/seas.md', clean.replace('tell us', 'tell\u2028us'));
    const mend = await page.waitForSelector('.fault-list li:has(button)');
    const href = await mend?.$eval('a', (link) => link.getAttribute('href'));
    expect(href).toMatch(/^#\/sections\/part%2Fseas\?talk=waters&slide=/);
    await (await mend?.$('button'))?.click();
    await page.waitForFunction(() => document.activeElement?.id === 'faults-head');
    await page.waitForFunction(() => document.querySelector('.fault-list li:has(button)') === null);
    expect(readFileSync(seas, 'utf8')).toBe(clean.replace('tell us', 'tell us'));
  });

  it('mends all of a talk that has one mend, as one step to undo', async () => {
    await begin(manifest);
    const files = ['decks/sections/part/seas.md', 'decks/sections/part/lakes.md'];
    const read = (): string[] => files.map((one) => readFileSync(join(project.root, one), 'utf8'));
    const clean = read();
    for (const [at, one] of files.entries()) project.write(one, (clean[at] ?? '').replace('tell us', 'tell\u2028us'));
    const broken = read();
    await press('Mend all that can be mended (2)');
    await says('Mended: 2 mistakes');
    expect(await focused()).toBe('What the rules say');
    expect(read()).toEqual(clean);
    await page.waitForFunction(() => document.querySelector('.fault-list button') === null);
    await press('Undo Mend mistakes');
    await expect.poll(read).toEqual(broken);
    for (const [at, one] of files.entries()) project.write(one, clean[at] ?? '');
    await page.waitForFunction(() => document.querySelector('.fault-list button') === null);
  });

  it('gives the talk’s file another name, says what cannot be one, and goes on there', async () => {
    await begin(manifest);
    await press('Rename: Waters');
    await page.waitForSelector('dialog.rename[open]');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.type('/');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('#rename-refused')?.textContent !== '');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('dialog.rename') === null);
    expect(await focused()).toBe('Rename: Waters');
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog.rename[open]');
    await page.keyboard.type('rivers');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash === '#/talks/rivers');
    expect(readFileSync(join(project.root, 'decks/rivers.yaml'), 'utf8')).toBe(manifest);
    await page.evaluate(() => {
      location.hash = '#/talks/waters';
    });
    await press('Undo Renamed waters to rivers');
    await shows('Lakes Rivers Seas Springs');
    expect(text()).toBe(manifest);
    // It was asked for while nobody was called so.
    studio.errors.splice(0);
  });

  it('shows in one window what another has changed', async () => {
    await begin(manifest);
    const other = await open();
    await other.locator('::-p-aria([name="Move Rivers later"])').click();
    await shows('Lakes Seas Rivers Springs', other);
    await page.bringToFront();
    await shows('Lakes Seas Rivers Springs');
    await other.close();
  });

  it('says what is wrong with a manifest that cannot be read, and comes back with it', async () => {
    await begin(manifest);
    project.write(file, 'title: "Waters\nsections: [\n');
    await page.waitForSelector('.talk-page .unread');
    await begin(manifest);
  });

  it('keeps to WCAG by day and by night, and to the width of a small phone', async () => {
    await begin(manifest.replace('slot: 20', 'slot: 9'));
    for (const value of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      expect(await violations(page)).toEqual([]);
    }
    await page.click('.present summary');
    await page.waitForSelector('.present[open] button::-p-text(Begin)');
    expect(await violations(page)).toEqual([]);
    await page.click('.present summary');
    await press('Add a section');
    await page.waitForSelector('.library[open] li');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.setViewport({ width: 320, height: 640 });
    await page.waitForFunction(() => innerWidth === 320);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    // A picture of a slide that has just gone, and what is wrong with a talk that has, may be asked for once more.
    expect(studio.errors.filter((line) => !/\/slides\/|\/talks\/rivers\//.test(line))).toEqual([]);
  });
});
