import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { factText, oneSource } from '../../../support/makeDeck.ts';
import { openedStudio } from '../../../support/openedStudio.ts';
import { smallProject, tempProject } from '../../../support/tempProject.ts';

const facts = factText('known');
const project = tempProject({ ...smallProject, 'decks/facts.yaml': facts, 'decks/sources.yaml': oneSource });
const studio = openedStudio(project.root);
const onDisk = (): string => readFileSync(join(project.root, 'decks/facts.yaml'), 'utf8');

describe('what is said of an edit, on a phone', { timeout: 120_000 }, () => {
  let page: Page;
  beforeAll(async () => {
    page = await studio.open('#/facts?entry=fact:known', '#entry-place');
    await page.setViewport({ width: 320, height: 640 });
  }, 60_000);
  afterAll(() => page.close());
  afterEach(() => expect(studio.errors.splice(0)).toEqual([]));

  const says = (words: string): Promise<unknown> =>
    page.waitForFunction((wanted) => document.querySelector('.edit-line')?.textContent?.includes(wanted), {}, words);
  const focused = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.textContent?.trim());
  /** How many pixels of what has the focus, or of what a selector finds, lie behind it. */
  const behind = (selector?: string): Promise<number> =>
    page.evaluate((wanted) => {
      const element = wanted === undefined ? document.activeElement : document.querySelector(wanted);
      const bar = document.querySelector('.edit-bar')?.getBoundingClientRect();
      if (!element || bar === undefined) throw new Error('There is nothing to compare.');
      return Math.max(0, element.getBoundingClientRect().bottom - bar.top);
    }, selector);

  it('covers neither the field that comes next nor the last on the page, and moves nothing', async () => {
    await page.evaluate(async () => {
      // What the phone's width moved is told with the frame that shows it.
      for (const _ of [1, 2]) await new Promise((shown) => requestAnimationFrame(shown));
      const seen = { sum: 0 };
      Object.assign(globalThis, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.sum += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift' });
    });
    // The next field stands at the window's foot when its line comes.
    await page.focus('#entry-place');
    await page.evaluate(() => {
      const foot = document.querySelector('#entry-measured')?.getBoundingClientRect().bottom ?? 0;
      scrollBy({ top: foot - innerHeight, behavior: 'instant' });
    });
    await page.keyboard.type(' and there');
    await page.keyboard.press('Tab');
    await says('of known');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('entry-measured');
    expect(await behind()).toBe(0);
    expect(await page.evaluate(() => (globalThis as unknown as { seen: { sum: number } }).seen.sum)).toBeLessThan(
      0.001,
    );
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    expect(await behind('main :is(button, input, select, textarea):last-of-type')).toBe(0);
    expect(await behind('.entry')).toBe(0);
  });

  it('takes the edit back and makes it again by one button, which keeps the focus, and is closed', async () => {
    const after = onDisk();
    expect(after).not.toBe(facts);
    await page.focus('.edit-bar button');
    expect(await focused()).toBe('Undo this');
    await page.keyboard.press('Enter');
    await says('Undone');
    expect(onDisk()).toBe(facts);
    await page.waitForFunction(() => document.activeElement?.textContent === 'Do it again');
    await page.keyboard.press('Enter');
    await says('Done again');
    expect(onDisk()).toBe(after);
    await page.waitForFunction(() => document.activeElement?.textContent === 'Undo this');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Close');
    await page.keyboard.press('Enter');
    expect(await page.$eval('.edit-bar', (bar) => [bar.textContent, bar.getBoundingClientRect().height])).toEqual([
      '',
      0,
    ]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });
});
