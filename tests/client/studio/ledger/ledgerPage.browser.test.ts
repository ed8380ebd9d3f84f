import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { violations } from '../../../support/axe.ts';
import { factText, helpLineText, oneSource } from '../../../support/makeDeck.ts';
import { openedStudio } from '../../../support/openedStudio.ts';
import { smallManifest, tempProject } from '../../../support/tempProject.ts';

const facts = `# The ledger.
# It has comments.
depth:
  # Measured twice.
  text: a lake {value} {unit} deep
  value: 12000 # at its deepest
  unit: feet
  year: 2010
  place: Here
  measured: depth
  source: counted
  status: firm
  reviewBy: 2030-01-01

free: # nobody says it
  text: a river {value} miles long
  value: 3
  year: 2011
  place: Here
  measured: length
  source: counted
  status: banned
  reviewBy: 2026-11-01
  note: The ferryman knows.
`;
const files = {
  'decks/small.yaml': smallManifest,
  'decks/sections/part/one.md':
    '---\ntitle: One\nminutes: 0.1\n---\n## It is {fact:depth}\n\nNote:\nCall {helpline:line.phone}.\n',
  'decks/facts.yaml': facts,
  'decks/facts-many.yaml': Array.from({ length: 400 }, (_, index) => factText(`many-${index}`)).join('\n'),
  'decks/sources.yaml': oneSource,
  'decks/helplines.yaml': `# Numbers.\n${helpLineText('line', { verifiedOn: '2026-01-01' })}`,
  'decks/glossary.yaml': 'nomad:\n  meaning: who moves with a herd\n',
};
const project = tempProject(files);
const opened = openedStudio(project.root);
const { errors } = opened;
const onDisk = (file: string): string => readFileSync(join(project.root, file), 'utf8');

let page: Page;
let home = '';
beforeAll(async () => {
  page = await opened.open('#/facts', '.entries li');
  home = await page.evaluate(() => location.origin);
});

/** Each test has the files as they were, and a page that knows nothing of the tests before. */
beforeEach(async () => {
  for (const [file, text] of Object.entries(files)) if (onDisk(file) !== text) project.write(file, text);
  await page.setViewport({ width: 1366, height: 768 });
  await page.goto('about:blank');
  await open('#/facts');
  await page.evaluate(() => localStorage.clear());
});
afterEach(() => expect(errors.splice(0)).toEqual([]));

async function open(hash: string): Promise<void> {
  if (page.url() === 'about:blank') await page.goto(`${home}/${hash}`, { waitUntil: 'domcontentloaded' });
  else
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
  await page.waitForSelector(hash.includes('entry=') ? '.entry h2' : '.entries li');
}

const found = (count: number): Promise<unknown> =>
  page.waitForFunction((wanted) => document.querySelectorAll('.entries li').length === wanted, {}, count);
const claims = (): Promise<string[]> =>
  page.$$eval('.entries .claim', (all) => all.map((one) => one.textContent ?? ''));
/** What the frame says of the last edit. */
const told = (words: string): Promise<unknown> =>
  page.waitForFunction((wanted) => document.querySelector('.edit-line')?.textContent?.includes(wanted), {}, words);
const faultAt = (id: string): Promise<unknown> =>
  page.waitForFunction((wanted) => document.querySelector(`#${wanted}-fault`)?.textContent !== '', {}, id);

async function fill(selector: string, text: string): Promise<void> {
  await page.focus(selector);
  await page.$eval(selector, (field) => (field as HTMLInputElement).select());
  if (text === '') await page.keyboard.press('Backspace');
  else await page.type(selector, text);
}

async function press(label: string): Promise<void> {
  await page.locator(`::-p-aria(${label}[role="button"])`).click();
}

describe('the list', () => {
  it('is searched over id, text, note and source, and narrowed to what is due, unused or banned', async () => {
    await found(405);
    await page.type('input[type=search]', 'ferryman');
    await found(1);
    expect(await claims()).toEqual(['a river 3 miles long']);
    await fill('input[type=search]', '');
    await found(405);
    await press('Facts');
    await found(402);
    await page.click('.traits button::-p-text(Banned)');
    await found(1);
    await page.click('.traits button::-p-text(Banned)');
    await page.click('.traits button::-p-text(Not used)');
    await found(401);
    await page.click('.traits button::-p-text(Due)');
    await found(1);
    expect(await page.$eval('.found', (line) => line.textContent)).toBe('1 of 405');
    await press('All');
    await page.click('.traits button::-p-text(Not used)');
    await found(2);
  });

  it('has few elements for each of its hundreds, and lays out those alone that are near', async () => {
    await found(405);
    const { elements, skipped } = await page.evaluate(() => ({
      elements: document.querySelectorAll('.entries *').length,
      skipped: [...document.querySelectorAll('.entries .claim')].filter(
        (one) => !one.checkVisibility({ contentVisibilityAuto: true }),
      ).length,
    }));
    expect(elements).toBeLessThanOrEqual(405 * 5);
    expect(skipped).toBeGreaterThan(350);
  });
});

describe('an entry', () => {
  it('says how it is printed, its source, and where it is used', async () => {
    await open('#/facts?entry=fact:depth');
    const said = await page.$eval('.entry', (entry) => entry.textContent ?? '');
    expect(said).toContain('a lake 12,000 feet deep');
    expect(said).toContain('The Counting Office');
    const links = await page.$$eval('.entry .uses a', (all) => all.map((one) => one.getAttribute('href')));
    expect(links).toEqual(['#/sections/part%2Fone?talk=small', '#/talks/small']);
    await open('#/facts?entry=helpline:line');
    expect(await page.$eval('.entry .due', (line) => line.getAttribute('data-state'))).toBe('soon');
  });

  it('changes the line of the field that is left, and no other', async () => {
    await open('#/facts?entry=fact:depth');
    await fill('#entry-value', '11,500');
    expect(await page.$eval('.entry .reads', (line) => line.textContent)).toContain('11,500 feet');
    await page.keyboard.press('Tab');
    await told('of depth');
    expect(onDisk('decks/facts.yaml')).toBe(facts.replace('12000', '11500'));
    await page.waitForFunction(() => document.querySelector('#entry-head')?.textContent === 'a lake 11,500 feet deep');
    await fill('#entry-unit', '');
    await fill('#entry-place', 'There');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.edit-line')?.textContent?.includes('place'));
    expect(onDisk('decks/facts.yaml')).toBe(
      facts.replace('12000', '11500').replace('  unit: feet\n', '').replace('place: Here', 'place: There'),
    );
  });

  it('takes a change back after the page was loaded anew, and makes it again', async () => {
    await open('#/facts?entry=fact:depth');
    await fill('#entry-place', 'There');
    await page.keyboard.press('Enter');
    await told('of depth');
    const after = onDisk('decks/facts.yaml');
    for (const [at, text] of [
      [1, facts],
      [2, after],
    ] as const) {
      await page.reload({ waitUntil: 'domcontentloaded' });
      await page.waitForSelector('#entry-place');
      await (await page.waitForSelector(`.undo button:nth-child(${at}):enabled`))?.click();
      await told(at === 1 ? 'Undone' : 'Done again');
      expect(onDisk('decks/facts.yaml')).toBe(text);
      const place = text === facts ? 'Here' : 'There';
      await page.waitForFunction(
        (wanted) => document.querySelector<HTMLInputElement>('#entry-place')?.value === wanted,
        {},
        place,
      );
    }
  });

  it('tells of a wrong value beside its field and writes nothing; what belongs together goes together', async () => {
    await open('#/facts?entry=fact:depth');
    await fill('#entry-year', '');
    await page.keyboard.press('Tab');
    await faultAt('entry-year');
    expect(await page.$eval('#entry-year', (field) => field.getAttribute('aria-invalid'))).toBe('true');
    await fill('#entry-year', '2010');
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => document.querySelector('#entry-year-fault')?.textContent === '');
    await page.select('#entry-status', 'hearsay');
    await faultAt('entry-hedge');
    expect(onDisk('decks/facts.yaml')).toBe(facts);
    await fill('#entry-hedge', 'they say there is');
    await page.keyboard.press('Tab');
    await told('of depth');
    expect(onDisk('decks/facts.yaml')).toContain('  status: hearsay\n');
    expect(onDisk('decks/facts.yaml')).toContain('hedge: they say there is\n');
    await page.waitForFunction(() => document.querySelector('#entry-hedge-fault')?.textContent === '');
  });

  it('keeps what could not be written while its author is elsewhere, and when the page is loaded anew', async () => {
    await open('#/facts?entry=fact:depth');
    await fill('#entry-year', 'x');
    await fill('#entry-text', '');
    await open('#/facts?entry=fact:free');
    await page.goto('about:blank');
    await open('#/facts?entry=fact:depth');
    await faultAt('entry-text');
    expect(await page.$eval('#entry-text', (field) => (field as HTMLTextAreaElement).value)).toBe('');
    expect(onDisk('decks/facts.yaml')).toContain('text: a lake {value} {unit} deep');
    await fill('#entry-text', 'a pond');
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => document.querySelector('#entry-head')?.textContent === 'a pond');
  });

  it('asks before it writes over what was changed elsewhere meanwhile', async () => {
    await open('#/facts?entry=fact:depth');
    await fill('#entry-place', 'Mine');
    const theirs = facts.replace('a lake', 'a pond').replace('place: Here', 'place: Theirs');
    project.write('decks/facts.yaml', theirs);
    await page.waitForFunction(() => document.querySelector('#entry-head')?.textContent?.startsWith('a pond'));
    await page.keyboard.press('Tab');
    await faultAt('entry-place');
    expect(onDisk('decks/facts.yaml')).toBe(theirs);
    await page.focus('#entry-place');
    await page.keyboard.press('Enter');
    await told('place of depth');
    expect(onDisk('decks/facts.yaml')).toBe(theirs.replace('Theirs', 'Mine'));
  });

  it('says that a line was called today, by the server’s day, in one edit', async () => {
    await open('#/facts?entry=helpline:line');
    await press('I called it today');
    await told('Check line');
    const lines = onDisk('decks/helplines.yaml');
    expect(lines).toContain('verifiedOn: 2026-11-21\n');
    expect(lines).toContain('verifiedHow: called\n');
    expect(lines.startsWith('# Numbers.\n')).toBe(true);
    await page.waitForFunction(() => document.querySelector('.entry .due') === null);
    await press('I read it on their page');
    await page.waitForFunction(() => document.querySelector('.checks [role=status]')?.textContent?.includes('page'));
    expect(onDisk('decks/helplines.yaml')).toContain("verifiedHow: read on the organisation's page\n");
  });

  it('stays where it is used, and goes with its lines alone where it is not', async () => {
    await open('#/facts?entry=fact:depth');
    await press('Remove this fact');
    await page.waitForSelector('.removal .uses a[href*="part%2Fone"]');
    expect(onDisk('decks/facts.yaml')).toBe(facts);
    await open('#/facts?entry=fact:free');
    await page.waitForFunction(() => document.querySelector('#entry-head')?.textContent?.includes('river'));
    await press('Remove this fact');
    await found(404);
    await page.waitForFunction(() => document.activeElement?.matches('.entries a'));
    expect(onDisk('decks/facts.yaml')).toBe(facts.slice(0, facts.indexOf('\nfree:')));
  });
});

describe('a new fact', () => {
  it('is told what it lacks, is written behind the others with its source, and is found', async () => {
    await press('New fact');
    await page.waitForSelector('dialog[open] #new-text');
    await page.click('dialog .first');
    await faultAt('new-text');
    await page.waitForFunction(() => document.activeElement?.id === 'new-text');
    await page.type('#new-text', 'a bridge {value} feet high');
    await page.type('#new-value', '40');
    await page.type('#new-place', 'Here');
    await page.type('#new-measured', 'height');
    await page.type('#new-source-title', 'What the builder said');
    await page.type('#new-source-short', 'The builder');
    await page.click('dialog .first');
    await page.waitForFunction(() => document.querySelector('#entry-head')?.textContent === 'a bridge 40 feet high');
    expect(await page.evaluate(() => location.hash)).toBe('#/facts?entry=fact%3Aa-bridge-feet-high');
    const after = onDisk('decks/facts.yaml');
    expect(after.startsWith(facts)).toBe(true);
    expect(after.slice(facts.length)).toContain(
      'a-bridge-feet-high:\n  text: a bridge {value} feet high\n  value: 40\n',
    );
    expect(after).toContain('  source: a-bridge-feet-high-source\n');
    expect(onDisk('decks/sources.yaml')).toContain('  short: The builder\n');
    await page.type('input[type=search]', 'builder');
    await found(2);
  });
});

describe('the page', () => {
  it('is worked by the keyboard alone', async () => {
    await page.focus('input[type=search]');
    await page.keyboard.type('depth');
    await found(1);
    const press = async (...keys: readonly ('Tab' | 'Enter' | 'ArrowDown' | 'Escape')[]): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const isAt = (selector: string): Promise<unknown> =>
      page.waitForFunction((wanted) => document.activeElement?.matches(wanted), {}, selector);
    const tabTo = async (selector: string): Promise<void> => {
      for (let count = 0; count < 40; count += 1) {
        await press('Tab');
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
      }
      throw new Error(`The tab key does not reach ${selector}.`);
    };
    await tabTo('.entries a');
    await press('Enter');
    await isAt('#entry-head');
    await tabTo('#entry-place');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type('Far away');
    await press('Tab');
    await told('of depth');
    await isAt('#entry-measured');
    expect(onDisk('decks/facts.yaml')).toBe(facts.replace('place: Here', 'place: Far away'));
    await page.focus('.add button');
    await press('Enter');
    await isAt('#new-text');
    await page.keyboard.type('a herd');
    await press('Escape');
    // The focus is back before the page has heard that the dialog is closed.
    await page.waitForFunction(() => document.querySelector('dialog') === null);
    await isAt('.add button');
    await press('Enter');
    await isAt('#new-text');
    expect(await page.$eval('#new-text', (field) => (field as HTMLTextAreaElement).value)).toBe('a herd');
    await press('Escape');
    await page.waitForFunction(() => document.querySelector('dialog') === null);
    await isAt('.add button');
    await page.focus('input[type=search]');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type('many-1');
    await found(111);
    await tabTo('.entries a');
    await press('ArrowDown', 'ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('many-11');
  });

  it.each(['light', 'dark'])('has no fault that axe knows, in %s colours', async (value) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await page.type('input[type=search]', 'ferryman');
    await found(1);
    expect(await violations(page)).toEqual([]);
    await open('#/facts?entry=helpline:line');
    expect(await violations(page)).toEqual([]);
    await open('#/facts?entry=fact:free');
    await fill('#entry-year', '');
    await page.keyboard.press('Tab');
    await faultAt('entry-year');
    expect(await violations(page)).toEqual([]);
    await press('New fact');
    await page.waitForSelector('dialog[open] #new-text');
    expect(await violations(page)).toEqual([]);
  });

  it('fits 320 pixels: the list, then what was chosen of it, and back', async () => {
    await page.setViewport({ width: 320, height: 640 });
    const isWide = (): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(await isWide()).toBe(false);
    await page.click('.entries a');
    await page.waitForFunction(() => document.activeElement?.id === 'entry-head');
    expect(await isWide()).toBe(false);
    expect(await page.$eval('.entries', (list) => list.checkVisibility())).toBe(false);
    await page.click('.back a');
    await page.waitForFunction(() => document.activeElement?.matches('.entries a'));
    await press('New help line');
    await page.waitForSelector('dialog[open] #new-name');
    expect(await page.$eval('dialog', (dialog) => dialog.scrollWidth > dialog.clientWidth)).toBe(false);
  });
});
