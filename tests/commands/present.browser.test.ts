import type { BrowserContext, Page } from 'puppeteer';
import { afterEach, describe, expect, it } from 'vitest';
import { type Presentation, presentTalk } from '../../src/commands/present.ts';
import { buildRequest } from '../support/buildRequest.ts';
import { loopbackBrowser } from '../support/loopbackBrowser.ts';
import { smallManifest, smallSection, tempProject } from '../support/tempProject.ts';

const steps =
  '\n---\n## Step by step\n\n- one <!-- .element: class="fragment" -->\n- two <!-- .element: class="fragment" -->\n';
const project = tempProject({
  'decks/small.yaml': smallManifest,
  'decks/sections/part/one.md': smallSection + steps,
  'decks/broken.yaml': 'title: Broken\naudience: adult\nslot: 10\nsections:\n  - part/none\n',
});
const browser = loopbackBrowser();

const running: Presentation[] = [];
/** What the browser keeps lasts for one test. */
let context: BrowserContext | undefined;
const errors: string[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((one) => one.close()));
  await context?.close();
  context = undefined;
  errors.length = 0;
});

const outcome = (deck: string, port?: number) =>
  presentTalk(buildRequest({ folder: project.root, decks: [deck] }), port, () => undefined);

async function present(port?: number): Promise<Presentation> {
  const { running: one } = await outcome('small', port);
  if (one === undefined) throw new Error('The deck has errors.');
  running.push(one);
  return one;
}

async function open(address: string): Promise<Page> {
  context ??= await browser().createBrowserContext();
  const page = await context.newPage();
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.setViewport({ width: 1280, height: 720 });
  await page.goto(address);
  await page.waitForSelector('html[data-ready]');
  return page;
}

const roomShows = (page: Page, place: string): Promise<unknown> =>
  page.waitForFunction(
    (wanted) => {
      const slide = document.querySelector('section.slide.present');
      return `${slide?.id} ${slide?.querySelectorAll('.fragment.visible').length}` === wanted;
    },
    {},
    place,
  );
const speakerAt = (page: Page, place: string): Promise<unknown> =>
  page.waitForFunction((wanted) => document.querySelector('#place')?.textContent === wanted, {}, place);
const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  await page.bringToFront();
  for (const key of keys) await page.keyboard.press(key as 'Enter');
};

describe('talk present', () => {
  it('has room and speaker follow each other, and gives the room no note', async () => {
    const { room, speaker } = await present();
    const [hall, desk] = [await open(room), await open(speaker)];
    await desk.waitForSelector('html[data-room="there"]');
    expect(new URL(desk.url()).search).toBe('');
    await press(desk, 'PageDown', 'PageDown', 'PageDown', 'PageDown');
    await roomShows(hall, 'part-one-3 1');
    await press(hall, 'ArrowRight', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft');
    await speakerAt(desk, '3 of 4');
    await roomShows(hall, 'part-one-2 0');
    await press(desk, 'b');
    await hall.waitForSelector('.reveal.paused');
    await press(hall, 'b');
    await desk.waitForSelector('[data-command="black"][aria-pressed="false"]');
    const [shown, noted] = await Promise.all(
      [hall, desk].map((page) => page.reload().then((loaded) => loaded?.text())),
    );
    expect([shown, noted].map((text) => text?.includes('said in six seconds'))).toEqual([false, true]);
    expect(errors).toEqual([]);
  });

  it('goes on by itself after the server was killed and started again: the newest state holds', async () => {
    const first = await present();
    const port = Number(new URL(first.room).port);
    const [hall, desk] = [await open(first.room), await open(first.speaker)];
    await press(desk, 'PageDown');
    await roomShows(hall, 'part-one-1 0');
    await first.close();
    await desk.waitForSelector('html[data-room="server gone"]');
    // The speaker goes on alone meanwhile.
    await press(desk, 'PageDown', 'PageDown');
    await speakerAt(desk, '4 of 4 · step 0 of 2');
    const again = await present(port);
    expect(again.speaker).not.toBe(first.speaker);
    // What the command opens brings the browser the new token; the pages that were open need nothing.
    const other = await open(again.speaker);
    await roomShows(hall, 'part-one-3 0');
    await speakerAt(other, '4 of 4 · step 0 of 2');
    await desk.waitForSelector('html[data-room="there"]');
    await press(desk, 'PageDown');
    await roomShows(hall, 'part-one-3 1');
    await speakerAt(other, '4 of 4 · step 1 of 2');
  });

  it('shows nothing of a deck with errors', async () => {
    const { diagnostics, running: none } = await outcome('broken');
    expect(none).toBeUndefined();
    expect(diagnostics.map(({ severity }) => severity)).toContain('error');
  });
});
