import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { violations } from '../../../../support/axe.ts';
import { openedStudio } from '../../../../support/openedStudio.ts';
import { smallProject, tempProject } from '../../../../support/tempProject.ts';

const facts = `lake-depth:
  text: the lake is {value} {unit} deep
  value: 80
  unit: meters
  year: 2020
  place: Waterland
  measured: by a line
  source: atlas
  status: firm
  reviewBy: 2099-01-01
`;
const sources = 'atlas: { type: book, title: The Atlas, short: Atlas, issued: 2020 }\n';
const project = tempProject({
  ...smallProject,
  'decks/facts.yaml': facts,
  'decks/sources.yaml': sources,
});
const file = 'decks/sections/part/one.md';
const onDisk = (): string => readFileSync(join(project.root, file), 'utf8');
const studio = openedStudio(project.root);
const list = '.cm-tooltip-autocomplete [role=listbox]';

let page: Page;
const text = (): Promise<string> =>
  page.evaluate(() => [...document.querySelectorAll('.cm-line')].map((line) => line.textContent ?? '').join('\n'));
const chosen = (label: string): Promise<unknown> =>
  page.waitForFunction(
    (wanted) => document.querySelector('[role=option][aria-selected] .cm-completionLabel')?.textContent === wanted,
    {},
    label,
  );
const closed = (): Promise<unknown> => page.waitForSelector(list, { hidden: true });
const holds = (words: string): Promise<unknown> => expect.poll(text, { timeout: 20_000 }).toContain(words);
async function press(
  ...keys: readonly ('Control' | 'Escape' | 'Tab' | 'Enter' | 'Space' | 'End' | 'ArrowDown')[]
): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}
async function askFor(): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('Space');
  await page.keyboard.up('Control');
}
async function accept(label: string, key: 'Enter' | 'Tab', then: string): Promise<void> {
  await chosen(label);
  await press(key);
  await holds(then);
}

describe('completion in the text of a section', { timeout: 120_000 }, () => {
  beforeAll(async () => {
    page = await studio.open('#/sections/part%2Fone', '.section-page .cm-content');
    await page.waitForSelector('.insert-menu > button[aria-disabled=false]');
  }, 60_000);
  beforeEach(async () => {
    // On a line of its own below the first headline.
    await page.click('.slide-strip li:first-child button');
    await page.waitForSelector('.cm-editor.cm-focused');
    await press('End', 'Enter', 'Enter');
  });

  it('names a fact by the words that it prints, and the file holds it', async () => {
    await page.keyboard.type('Deep: {fact:meters');
    await chosen('lake-depth');
    expect(await page.$eval(`${list} [aria-selected] .cm-completionDetail`, (detail) => detail.textContent)).toBe(
      'the lake is 80 meters deep (Atlas, 2020)',
    );
    const names = await page.evaluate((box) => {
      const input = document.querySelector('.cm-content');
      const options = document.querySelector(box);
      return {
        label: options?.getAttribute('aria-label'),
        controls: input?.getAttribute('aria-controls') === options?.id,
        active: document.getElementById(input?.getAttribute('aria-activedescendant') ?? '')?.getAttribute('role'),
        popup: input?.getAttribute('aria-haspopup'),
      };
    }, list);
    expect(names).toEqual({ label: 'Completions', controls: true, active: 'option', popup: 'listbox' });
    for (const value of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      expect(await violations(page)).toEqual([]);
    }
    await accept('lake-depth', 'Enter', 'Deep: {fact:lake-depth}');
    await closed();
    await expect.poll(onDisk, { timeout: 20_000 }).toContain('Deep: {fact:lake-depth}');
  });

  it('asks for a part behind a dot', async () => {
    await page.keyboard.type('In {fact:lake-depth.y');
    await accept('year', 'Tab', 'In {fact:lake-depth.year}');
  });

  it('puts in a whole fence, whose values are written one after the other', async () => {
    await page.keyboard.type('```time');
    await accept('timeline', 'Enter', 'events:');
    await holds('```timeline\nevents:\n  - { when: 1990, what: What came first }');
    await page.keyboard.type('1991');
    await press('Tab');
    await page.keyboard.type('The first rain');
    await holds('  - { when: 1991, what: The first rain }');
    await expect.poll(onDisk, { timeout: 20_000 }).toMatch(/what: The first rain \}\n {2}- .*\nalt: .*\n```\n/);
    await press('Escape');
  });

  it('offers a fence’s keys and their values', async () => {
    await page.keyboard.type('```map');
    await accept('map', 'Enter', 'focus: world');
    await page.keyboard.type('Mongo');
    await accept('Mongolia', 'Enter', 'focus: Mongolia');
    await press('Escape', 'End', 'Enter');
    await page.keyboard.type('glo');
    await accept('globe', 'Enter', 'globe: ');
    // What a key can be is offered at once.
    await accept('true', 'Enter', 'globe: true');
  });

  it('opens at Ctrl and Space, closes at Escape, and is silent in code and in plain words', async () => {
    await page.keyboard.type('Plain words `{fact:');
    await page.keyboard.type('x` {');
    await page.waitForSelector(list);
    await press('Escape');
    await closed();
    expect(await text()).toContain('Plain words `{fact:x` {');
    await askFor();
    await page.waitForSelector(list);
    await press('Escape');
    await closed();
  });

  it('says what a line can begin with to whoever asks, and stays open while that is written', async () => {
    await page.keyboard.type('no');
    expect(await page.$(list)).toBeNull();
    await press('Escape');
    await askFor();
    await chosen('Note:');
    await page.keyboard.type('t');
    await accept('Note:', 'Enter', 'Note:\n');
    await press('Enter');
    await askFor();
    await chosen('Next slide');
    await press('Escape');
    await closed();
  });

  it('lets the keyboard out of the text', async () => {
    await page.keyboard.type('{');
    await page.waitForSelector(list);
    await press('Escape');
    await closed();
    await press('Escape', 'Tab');
    await page.waitForFunction(() => document.activeElement?.closest('.cm-content') === null);
  });

  it('asks for a fact that is not there, and names it where it was wanted', async () => {
    await page.keyboard.type('{fact:nothing of this');
    await chosen('New fact …');
    await press('Enter');
    await page.waitForSelector('dialog[open]');
    await press('Escape');
    await page.waitForSelector('dialog[open]', { hidden: true });
    await page.waitForSelector('.cm-editor.cm-focused');
    expect(await text()).toContain('{fact:nothing of this');
    await press('End');
    await askFor();
    await chosen('New fact …');
    await press('Enter');
    await page.waitForSelector('dialog[open] #new-text');
    for (const [field, words] of Object.entries({
      text: 'a bridge {value} feet high',
      value: '40',
      place: 'Here',
      measured: 'height',
      'source-title': 'What the builder said',
      'source-short': 'The builder',
    }))
      await page.type(`#new-${field}`, words);
    await page.click('dialog .first');
    await holds('{fact:a-bridge-feet-high}');
    expect(await text()).not.toContain('nothing of this');
    await page.waitForSelector('.cm-editor.cm-focused');
    await page.keyboard.type(' and {fact:bridge');
    await chosen('a-bridge-feet-high');
    expect(studio.errors).toEqual([]);
  });
});
