import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../../support/axe.ts';
import { readPdf } from '../../support/readPdf.ts';
import { opens, talkWindows } from '../../support/talkWindows.ts';
import { tempProject } from '../../support/tempProject.ts';

const project = tempProject({
  'decks/seas.yaml': 'title: Seas\naudience: adult\nslot: 10\nsections:\n  - water/one\n',
  'decks/sections/water/one.md': `---
title: Seas
minutes: 2
---
## Guess first

\`\`\`poll
question: Which is the largest?
answers: [Aral, Caspian, Black]
\`\`\`

Note:
Nobody answers yet.

---
## The Caspian is

Note:
Say so.
`,
});
const folder = join(project.root, 'dist', 'seas');
const open = talkWindows(folder);

beforeAll(async () => {
  const { exit, err } = await project.talk(
    'build',
    '--only',
    'deck,speaker,slides,handouts=three-up',
    '--ink',
    'black',
  );
  expect([exit, err]).toEqual([0, expect.any(String)]);
});

/** What the bars of a slide say, and their share of their tracks. */
const barsIn = (root: ParentNode | null | undefined): string =>
  [...(root?.querySelectorAll<HTMLElement>('[data-poll] > li') ?? [])]
    .map((bar) => {
      const share = Number.parseFloat(getComputedStyle(bar, '::before').width) / bar.clientWidth;
      return `${bar.querySelector('[data-count]')?.textContent || '0'} ${share.toFixed(2)}`;
    })
    .join(', ');
const source = barsIn.toString();
const room = (page: Page): Promise<unknown> => page.evaluate(`(${source})(document.querySelector('section.present'))`);
const stage = (page: Page, name: 'now' | 'next'): Promise<unknown> =>
  page.evaluate(
    `(${source})(document.querySelector('#stage-${name} iframe').contentDocument.querySelector('.slides > section'))`,
  );
const roomShows = (page: Page, bars: string): Promise<unknown> =>
  page.waitForFunction(`(${source})(document.querySelector('section.present')) === '${bars}'`);

async function bothWindows(): Promise<{
  readonly page: Page;
  readonly hall: Page;
  readonly errors: readonly string[];
}> {
  const { page, errors } = await open('private/speaker.html');
  const hall = await opens(page, () => page.keyboard.press('s'));
  await hall.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.waitForSelector('html[data-room="there"]');
  await page.keyboard.press('PageDown');
  return { page, hall, errors };
}

const field = (answer: number): string => `#poll li:nth-child(${answer}) input`;

describe('a poll', () => {
  it('grows in the room as hands are tapped, typed and keyed, and is kept by both windows', async () => {
    const { page, hall, errors } = await bothWindows();
    await roomShows(hall, '0 0.00, 0 0.00, 0 0.00');
    const [less, more] = await page.$$('#poll li:first-child button');
    await more?.click();
    await more?.click();
    await less?.click();
    await page.keyboard.press('3');
    await page.click(field(2));
    await page.keyboard.type('20');
    await page.keyboard.press('Enter');
    await roomShows(hall, '1 0.05, 20 1.00, 1 0.05');
    expect(await stage(page, 'now')).toBe('1 0.05, 20 1.00, 1 0.05');
    await page.reload();
    await hall.reload();
    await page.waitForSelector('html[data-room="there"]');
    await roomShows(hall, '1 0.05, 20 1.00, 1 0.05');
    expect(await stage(page, 'now')).toBe('1 0.05, 20 1.00, 1 0.05');
    expect(await page.$eval(field(2), (one) => (one as HTMLInputElement).value)).toBe('20');
    expect(errors).toEqual([]);
  });

  it('takes over what was typed when a clicker goes on, and counts nothing on other slides', async () => {
    const { page, hall } = await bothWindows();
    await page.click(field(1));
    await page.keyboard.type('7');
    await page.keyboard.press('PageDown');
    await page.waitForSelector('#poll[hidden]');
    await page.keyboard.press('1');
    await page.keyboard.press('PageUp');
    await roomShows(hall, '7 0.70, 0 0.00, 0 0.00');
    await page.keyboard.press('Home');
    expect(await stage(page, 'next')).toBe('7 0.70, 0 0.00, 0 0.00');
    await page.keyboard.press('PageDown');
    await page.click('#poll > p > button');
    await roomShows(hall, '0 0.00, 0 0.00, 0 0.00');
  });

  it('is told to a room that was loaded anew and came to it by its own keys', async () => {
    const { page, hall } = await bothWindows();
    await page.keyboard.press('2');
    await page.keyboard.press('PageDown');
    await hall.waitForFunction(() => document.querySelector('section.present')?.textContent?.includes('Caspian is'));
    await hall.reload();
    await hall.waitForSelector('html[data-ready]');
    await hall.keyboard.press('PageUp');
    await roomShows(hall, '0 0.00, 1 0.10, 0 0.00');
    expect(await room(hall)).toBe(await stage(page, 'now'));
  });

  it('can be counted by every thumb and heard by every reader', async () => {
    const { page } = await open('private/speaker.html', { width: 390, height: 844, touch: true });
    await page.keyboard.press('PageDown');
    const sizes = await page.$$eval('#poll :is(button, input)', (ones) =>
      ones.map((one) => Math.min(one.getBoundingClientRect().width, one.getBoundingClientRect().height)),
    );
    expect(sizes).toHaveLength(10);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
    expect(await violations(page)).toEqual([]);
  });

  it.each(['slides.pdf', 'handout-three-up-bw.pdf'])(
    'asks in %s, with room for the number and no figure',
    async (file) => {
      const { pages } = await readPdf(readFileSync(join(folder, file)));
      const text = pages.map((one) => one.text).join(' ');
      for (const words of ['Which is the largest?', 'Aral', 'Caspian', 'Black']) expect(text).toContain(words);
      expect(text).not.toContain('0');
    },
  );

  it('has boxes in place of counts on sheets, and where the browser prints the deck itself', async () => {
    const { page } = await open('deck.html');
    const seen = () =>
      page.$$eval('.poll-count, .poll-box', (ones) => ones.map((one) => `${one.className} ${one.checkVisibility()}`));
    const onScreen = await seen();
    expect(new Set(onScreen)).toEqual(new Set(['poll-count true', 'poll-box false']));
    const onPaper = new Set(['poll-count false', 'poll-box true']);
    await page.emulateMediaType('print');
    expect(new Set(await seen())).toEqual(onPaper);
    await page.emulateMediaType('screen');
    await page.$eval('html', (root) => root.classList.add('sheet-page'));
    expect(new Set(await seen())).toEqual(onPaper);
  });
});
