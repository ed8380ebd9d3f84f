import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { fileOpener } from '../support/openFile.ts';
import { readPdf } from '../support/readPdf.ts';
import { testIo } from '../support/tempProject.ts';

/** A deck written for reveal-md, built as it is. reveal-md 6.1.4 makes six slides of it, the third one vertical. */
const folder = mkdtempSync(join(tmpdir(), 'talk-foreign-'));
const open = fileOpener();

beforeAll(async () => {
  cpSync('tests/fixtures/external', folder, { recursive: true });
  const { io, said } = testIo(folder);
  const exit = await main(['build', 'talk.md', '--out', 'dist'], io);
  expect(said.err.join('\n')).not.toContain(' error ');
  expect(exit).toBe(0);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a deck written for reveal-md', () => {
  it('has its slides, steps, table, picture and columns on screen', async () => {
    const { page, errors } = await open(join(folder, 'dist/talk/deck.html'));
    await page.waitForSelector('html[data-ready]');
    const shape = await page.evaluate(() => ({
      columns: [...document.querySelectorAll('.slides > section')].map(
        (column) => column.querySelectorAll('section').length || 1,
      ),
      fragments: document.querySelectorAll('li.fragment').length,
      nested: document.querySelectorAll('li li').length,
      background: document.querySelector('section.quiet')?.getAttribute('data-background-color'),
      picture: document.querySelector('img')?.naturalWidth,
      cells: [...document.querySelectorAll('td')].map((cell) => cell.textContent),
      flex: [...document.querySelectorAll('div')].filter(
        (box) => box.style.display === 'flex' && box.style.gap === '40px',
      ).length,
      handlers: document.querySelectorAll('[onclick]').length,
      title: document.title,
    }));
    expect(shape).toEqual({
      columns: [1, 2, 1, 1, 1],
      fragments: 2,
      nested: 2,
      background: '#0A5874',
      picture: 40,
      cells: ['2009', '49', '2010', '88'],
      flex: 1,
      handlers: 0,
      title: 'A deck from elsewhere',
    });
    expect(errors).toEqual([]);
  });

  it('wears the ground of a slide around it, too, and sets what runs over its edge smaller', async () => {
    const { page } = await open(join(folder, 'dist/talk/deck.html'));
    await page.waitForSelector('html[data-ready]');
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await ground()).not.toBe('rgb(10, 88, 116)');
    await page.evaluate(() => {
      const lines = Array.from({ length: 12 }, () => Object.assign(document.createElement('p'), { textContent: 'a' }));
      document.querySelector('section.quiet .slide-body')?.append(...lines);
      location.hash = '#/1/1';
    });
    await page.waitForSelector('section.quiet.present');
    await page.waitForFunction(() => getComputedStyle(document.body).backgroundColor === 'rgb(10, 88, 116)');
    const over = await page.evaluate(() => {
      const slide = document.querySelector('section.quiet');
      const last = slide?.querySelector('.slide-body > p:last-child');
      return (last?.getBoundingClientRect().bottom ?? 1e4) - (slide?.getBoundingClientRect().bottom ?? 0);
    });
    expect(over).toBeLessThan(2);
  });

  it('marks code lines step by step', async () => {
    const { page } = await open(`${join(folder, 'dist/talk/deck.html')}`);
    await page.waitForSelector('html[data-ready]');
    const bright = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('section.present .line')].map((line) => getComputedStyle(line).opacity === '1'),
      );
    await page.evaluate(() => {
      location.hash = '#/2';
    });
    await page.waitForSelector('section.present pre.code');
    expect(await bright()).toEqual([true, false, false]);
    await page.keyboard.press('ArrowRight');
    expect(await bright()).toEqual([false, true, true]);
  });

  it('follows links by number on screen and in the PDF', async () => {
    const { page } = await open(`${join(folder, 'dist/talk/deck.html')}`);
    await page.waitForSelector('html[data-ready]');
    await page.evaluate(() => {
      location.hash = '#/4';
    });
    await page.waitForFunction(() =>
      document.querySelector('section.present:not(.stack)')?.textContent?.includes('The end'),
    );
    await page.click('section.present a');
    await page.waitForFunction(() =>
      document.querySelector('section.present:not(.stack)')?.textContent?.includes('Steps'),
    );
    const slides = await readPdf(readFileSync(join(folder, 'dist/talk/slides.pdf')));
    expect(slides.pages).toHaveLength(6);
    expect(slides.pages[5]?.links).toEqual([2, 4]);
  });

  it('keeps its notes out of what is shared', async () => {
    expect(readFileSync(join(folder, 'dist/talk/deck.html'), 'utf8')).not.toMatch(/Greet them first|Explain the sum/);
    expect(readFileSync(join(folder, 'dist/talk/private/speaker.html'), 'utf8')).toMatch(
      /Greet them first[\s\S]*Explain the sum/,
    );
  });
});
