import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../../../support/axe.ts';
import { openedStudio } from '../../../support/openedStudio.ts';
import { smallManifest, smallProject, tempProject } from '../../../support/tempProject.ts';

const project = tempProject(smallProject);
const studio = openedStudio(project.root);

describe('the tour', { timeout: 120_000 }, () => {
  let page: Page;
  beforeAll(async () => {
    page = await studio.open('#/talks', '.talks-page .card');
  }, 60_000);
  afterAll(() => page.close());
  // A talk that is taken away may be asked for once more by a page that has not heard of it yet.
  afterEach(() => expect(studio.errors.splice(0).filter((line) => !line.includes('404'))).toEqual([]));

  /** Once a step has the focus on its heading, and stands beside its control. */
  const isAt = async (title: string): Promise<void> => {
    await page.waitForFunction(
      (wanted) =>
        document.activeElement?.id === 'tour-title' &&
        document.activeElement.textContent?.startsWith(wanted) === true &&
        document.querySelector('.tour-ring:not([hidden])') !== null,
      {},
      title,
    );
  };
  const press = async (...keys: readonly ('Tab' | 'Enter' | 'Escape')[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const focused = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.textContent?.trim());
  /** Whether the panel covers what it tells of, and whether all of it is seen. */
  const stands = (): Promise<{ covers: boolean; isSeen: boolean }> =>
    page.evaluate(() => {
      const [panel, ring] = ['.tour', '.tour-ring'].map((one) => document.querySelector(one)?.getBoundingClientRect());
      if (panel === undefined || ring === undefined) throw new Error('There is no tour.');
      const covers =
        panel.left < ring.right && panel.right > ring.left && panel.top < ring.bottom && panel.bottom > ring.top;
      const isSeen = panel.left >= 0 && panel.top >= 0 && panel.right <= innerWidth && panel.bottom <= innerHeight;
      return { covers, isSeen };
    });
  const place = (): Promise<string> => page.evaluate(() => decodeURIComponent(location.hash));

  it('is offered once, leads by the keyboard alone from all talks to print, and gives the focus back', async () => {
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await page.focus('.tour-offer button');
    await press('Enter');
    await isAt('A new talk');
    expect(await stands()).toEqual({ covers: false, isSeen: true });
    expect(await violations(page)).toEqual([]);
    await press('Tab', 'Enter');
    await isAt('Your talks');
    expect(await stands()).toEqual({ covers: false, isSeen: true });
    await press('Tab', 'Enter');
    await isAt('Time');
    expect(await place()).toBe('#/talks/small');
    await press('Tab', 'Tab');
    expect(await focused()).toBe('Back');
    await press('Enter');
    await isAt('Your talks');
    for (const title of ['Time', 'Sections']) {
      await press('Tab', 'Enter');
      await isAt(title);
    }
    await press('Tab', 'Enter');
    await isAt('Write');
    expect(await place()).toContain('#/sections/part/one?talk=small');
    await press('Tab', 'Enter');
    await isAt('Print and take');
    expect(await place()).toBe('#/talks/small/print');
    await press('Tab', 'Enter');
    await isAt('Nothing is lost');
    await press('Tab');
    expect(await focused()).toBe('Done');
    await press('Enter');
    expect(await page.$('.tour')).toBeNull();
    expect(await focused()).toBe('Show me around');
    await page.reload({ waitUntil: 'domcontentloaded' });
    await page.waitForSelector('.print-page .build-part');
    await page.evaluate(() => {
      location.hash = '#/talks';
    });
    await page.waitForSelector('.talks-page .card');
    expect(await page.$('.tour-offer')).toBeNull();
  });

  it('blocks nothing, and ends by Escape from wherever that means nothing else', async () => {
    await page.focus('.show-around');
    await press('Enter');
    await isAt('A new talk');
    await page.focus('.search-box input');
    await page.keyboard.type('headline');
    await page.waitForSelector('.search-box li a');
    await press('Escape');
    expect(await page.$('.tour')).not.toBeNull();
    await page.click('.talks-page > header .first');
    await page.waitForSelector('.new-talk[open]');
    await press('Escape');
    await page.waitForSelector('.new-talk', { hidden: true });
    expect(await page.$('.tour')).not.toBeNull();
    await page.focus('.tour .first');
    await press('Escape');
    expect(await page.$('.tour')).toBeNull();
    expect(await focused()).toBe('Show me around');
  });

  it('fits a small phone, by day and by night', async () => {
    await page.setViewport({ width: 320, height: 640 });
    for (const value of ['light', 'dark']) {
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      await page.click('.show-around');
      await isAt('A new talk');
      expect(await stands()).toEqual({ covers: false, isSeen: true });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await violations(page)).toEqual([]);
    }
    await press('Escape');
  });

  it('says why where a step has nothing to point at', async () => {
    project.write('decks/small.yaml', smallManifest.replace('  - part/one\n', '').replace('sections:', 'sections: []'));
    await page.waitForFunction(() => document.querySelector('.card .slide-thumb.none, .card iframe') !== null);
    await page.click('.show-around');
    await isAt('A new talk');
    for (const title of ['Your talks', 'Time', 'Print and take']) {
      await press('Tab', 'Enter');
      await isAt(title);
    }
    expect(await page.$eval('.tour .left-out', (one) => one.textContent)).toContain('no section yet');
    await press('Escape');
    rmSync(join(project.root, 'decks/small.yaml'));
    await page.evaluate(() => {
      location.hash = '#/talks';
    });
    await page.waitForSelector('.talks-page .empty');
    await page.click('.show-around');
    await isAt('A new talk');
    await press('Tab', 'Enter');
    await isAt('Nothing is lost');
    expect(await page.$eval('.tour .left-out', (one) => one.textContent)).toContain('There is no talk yet');
  });
});
