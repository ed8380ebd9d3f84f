import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../../../../support/axe.ts';
import { openedStudio } from '../../../../support/openedStudio.ts';
import { smallProject, tempProject } from '../../../../support/tempProject.ts';

const project = tempProject(smallProject);
const studio = openedStudio(project.root);
const file = join(project.root, 'decks/sections/part/one.md');
const opener = '.insert-menu > button';

describe('the menu of what can be put in', { timeout: 120_000 }, () => {
  let page: Page;
  beforeAll(async () => {
    page = await studio.open('#/sections/part%2Fone', '.section-page .cm-content');
  }, 60_000);

  it('opens and closes by keyboard alone, with a name for each', async () => {
    await page.focus(opener);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.insert-menu li');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.insert-menu li', { hidden: true });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Insert …');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.insert-menu li');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await page.waitForSelector('.insert-menu li', { hidden: true });
  });

  it('gives the focus back where nothing is put in, and leaves the file as it is', async () => {
    const before = readFileSync(file, 'utf8');
    await page.focus(opener);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.insert-menu li');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open]');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog', { hidden: true });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Insert …');
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(studio.errors).toEqual([]);
  });
});
