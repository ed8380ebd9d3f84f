import type { Page } from 'puppeteer';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../../../../support/axe.ts';
import { factText, helpLineText, oneSource } from '../../../../support/makeDeck.ts';
import { openedStudio } from '../../../../support/openedStudio.ts';
import { smallProject, tempProject } from '../../../../support/tempProject.ts';

const project = tempProject({
  ...smallProject,
  'decks/facts.yaml': `${factText('depth')}\n${factText('never', { status: 'banned', note: 'Nobody says it.' })}`,
  'decks/sources.yaml': oneSource,
  'decks/helplines.yaml': helpLineText('line'),
});
const studio = openedStudio(project.root);
let page: Page;

beforeAll(async () => {
  page = await studio.open('#/sections/part%2Fone', '.section-page .cm-content');
}, 60_000);
afterEach(async () => {
  // What a test that failed has left open.
  await page.evaluate(() => {
    for (const dialog of document.querySelectorAll('dialog')) dialog.close();
  });
  expect(studio.errors.splice(0)).toEqual([]);
});

/** By the keyboard alone: the menu, and in it the kind of that name. */
async function openKind(name: string): Promise<void> {
  await page.focus('.insert-menu > button');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.insert-menu > ul li');
  const names = await page.$$eval('.insert-menu > ul strong', (all) => all.map((one) => one.textContent ?? ''));
  for (let index = 0; index <= names.indexOf(name); index += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForSelector('dialog[open] :is(input, select, textarea)');
  await page.waitForFunction(() => document.activeElement?.matches('dialog :is(input, select, textarea)') === true);
}
/** Goes on with the tab key until the control of that name has the focus. */
async function tabTo(name: string, key: 'Tab' | 'Shift' = 'Tab'): Promise<void> {
  for (let count = 0; count < 60; count += 1) {
    const now = await page.evaluate(() => {
      const one = document.activeElement;
      const labels =
        one instanceof HTMLInputElement || one instanceof HTMLSelectElement || one instanceof HTMLTextAreaElement
          ? [...(one.labels ?? [])]
          : [];
      return (one?.getAttribute('aria-label') ?? labels[0]?.textContent ?? one?.textContent ?? '')
        .replace(' (needed)', '')
        .trim();
    });
    if (now === name) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Nothing called ${name} was reached.`);
}
const written = (text: string): Promise<unknown> =>
  page.waitForFunction(
    (wanted) => [...document.querySelectorAll('.cm-line')].some((line) => line.textContent?.includes(wanted)),
    {},
    text,
  );
/** What the frame of the picture shows. */
const drawn = (selector: string): Promise<unknown> =>
  page.waitForFunction(
    (wanted) =>
      document.querySelector<HTMLIFrameElement>('.form-picture iframe')?.contentDocument?.querySelector(wanted) != null,
    {},
    selector,
  );
const closed = (): Promise<unknown> => page.waitForSelector('dialog[open]', { hidden: true });
const faults = (): Promise<string[]> =>
  page.$$eval('dialog [aria-invalid]', (all) => all.map((one) => one.getAttribute('aria-label') ?? one.id));
/** The editor stands behind the dialog and scrolls; axe does not know that nothing behind a dialog can be reached, nor need be. */
const seen = async (): Promise<string[]> => (await violations(page)).filter((one) => !one.includes('cm-scroller'));
async function axeBoth(): Promise<void> {
  expect(await seen()).toEqual([]);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  expect(await seen()).toEqual([]);
  await page.emulateMediaFeatures([]);
}

describe('what is put in beside pictures', { timeout: 120_000 }, () => {
  it('is a fact that is found by its words, never one that is banned', async () => {
    await openKind('Fact');
    await page.waitForSelector('[role=option]');
    expect(await page.$$eval('[role=option][aria-disabled=true]', (all) => all.length)).toBe(1);
    await axeBoth();
    await page.keyboard.type('depth');
    await page.waitForFunction(() => document.querySelectorAll('[role=option]').length === 1);
    await page.keyboard.press('Enter');
    await tabTo('Put it in');
    await page.keyboard.press('Enter');
    await closed();
    await written('{fact:depth}');
  });

  it('is a help line, in the sentence or as a card', async () => {
    await openKind('Help line');
    await page.waitForSelector('[role=option]');
    await axeBoth();
    await page.keyboard.press('Enter');
    await page.locator('dialog label ::-p-text(Large, on a card)').click();
    await page.focus('dialog .first');
    await page.keyboard.press('Enter');
    await closed();
    await written('ids: [line]');
  });

  it('is a timeline, filled in by keyboard alone, whose slide is drawn meanwhile and whose faults stand at their fields', async () => {
    await openKind('Timeline');
    await page.keyboard.press('Escape');
    await closed();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Insert …');
    await openKind('Timeline');
    await page.keyboard.type('1990');
    await tabTo('What');
    await page.keyboard.type('The lake was measured');
    await drawn('.timeline');
    await tabTo('Put it in');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-invalid') === 'true');
    expect(await faults()).toEqual(['insert-events-1-when', 'insert-alt']);
    await axeBoth();
    await page.keyboard.type('1991');
    await tabTo('What');
    await page.keyboard.type('The river was');
    await tabTo('In words');
    await page.keyboard.type('Two years');
    await tabTo('Add the year and source of a fact …');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('dialog[open]').length === 2);
    await page.waitForFunction(() => document.activeElement?.matches('[role=combobox]') === true);
    await page.keyboard.type('depth');
    await page.keyboard.press('Enter');
    await tabTo('Put it in');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('dialog[open]').length === 1);
    await tabTo('Put it in');
    await page.keyboard.press('Enter');
    await closed();
    await written('- { when: 1990, what: The lake was measured }');
    await written('{fact:depth.year}');
  });

  it('is a chart of rows that are pasted, each of which is there, and named when it cannot be read', async () => {
    await openKind('Chart');
    await page.$eval('dialog .paste', (box) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'Town;2010;2009\nHere;1.234,5;many\nThere;2;–\n');
      box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await drawn('svg[role=img]');
    expect(await page.$$eval('dialog .cells input', (all) => all.map((one) => one.value))).toEqual([
      'Town',
      '2010',
      '2009',
      'Here',
      '1.234,5',
      'many',
      'There',
      '2',
      '–',
    ]);
    expect(await page.$eval('dialog .rows [role=status]', (box) => box.textContent)).toContain('many');
    await page.type('#insert-alt', 'Bars of two towns');
    await page.click('dialog .first');
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Row 2, 2009');
    await axeBoth();
    await page.keyboard.press('Backspace');
    for (let count = 0; count < 4; count += 1) await page.keyboard.press('Delete');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type('17,5');
    await page.waitForFunction(() => document.querySelector('dialog .rows [role=status] .fault') === null);
    await page.click('dialog .first');
    await closed();
    await written('- { label: Here, "2009": 17.5, "2010": 1234.5 }');
    await written('- { label: There, "2009": null, "2010": 2 }');
    await written('series: ["2010", "2009"]');
  });

  it('is a table of rows that are pasted or typed, whose cells may be any words', async () => {
    await openKind('Table');
    await page.click('dialog .first');
    await page.waitForFunction(() => document.querySelector('dialog .rows [role=status] .fault') !== null);
    await page.$eval('dialog .paste', (box) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'Lake\tWater\nAlakol\tsalt | sweet\n');
      box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await drawn('tbody td');
    await axeBoth();
    expect(await page.$('dialog .rows select')).toBeNull();
    await tabTo('Add a row', 'Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Row 3, Lake');
    await page.keyboard.type('Balkhash');
    await page.click('dialog .first');
    await closed();
    await written('| Lake     | Water         |');
    await written('| Alakol   | salt \\| sweet |');
    await written('| Balkhash |               |');
  });

  it('is a map whose places are found in a list, or pressed on the map', async () => {
    await openKind('Map');
    await tabTo('Find a land by its name, or press it on the map');
    await page.keyboard.type('brazi');
    await page.waitForFunction(() => document.querySelector('[role=option]')?.textContent === 'Brazil');
    await page.keyboard.press('Enter');
    await drawn('svg[role=img] path');
    await axeBoth();
    await page.select('#insert-layer', 'highlight');
    const press = async (): Promise<void> => {
      const box = await (await page.$('.form-picture'))?.boundingBox();
      if (box != null) await page.mouse.click(box.x + box.width / 2, box.y + box.height * 0.6);
    };
    await press();
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#insert-highlight-0')?.value === 'Brazil',
    );
    await page.select('#insert-layer', 'points');
    await press();
    await page.waitForFunction(() => document.activeElement?.id === 'insert-points-0-name');
    await page.keyboard.type('The Well');
    await page.type('#insert-alt', 'Brazil and a well');
    await page.setViewport({ width: 320, height: 640 });
    expect(await page.$eval('dialog[open]', (box) => box.scrollWidth - box.clientWidth)).toBe(0);
    expect(await seen()).toEqual([]);
    await page.setViewport({ width: 1366, height: 900 });
    await page.click('dialog .first');
    await closed();
    await written('focus: Brazil');
    await written('- name: The Well');
  });

  it('is anything else that the kit draws', async () => {
    await openKind('Something else');
    await axeBoth();
    await page.keyboard.type('poll');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'insert-question');
    await page.keyboard.type('Who comes?');
    await page.type('#insert-answers-0', 'I');
    await page.type('#insert-answers-1', 'I');
    await page.click('dialog .first');
    await page.waitForFunction(() => document.activeElement?.id === 'insert-answers-1');
    await page.keyboard.type(' do not');
    await page.click('dialog .first');
    await closed();
    await written('answers: [I, I do not]');
  });
});
