import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'puppeteer';
import { afterEach, describe, expect, it } from 'vitest';
import { type Presentation, presentTalk } from '../../src/commands/present.ts';
import { buildRequest } from '../support/buildRequest.ts';
import { loopbackBrowser } from '../support/loopbackBrowser.ts';
import { factText, oneSource } from '../support/makeDeck.ts';
import { opens } from '../support/talkWindows.ts';
import { smallManifest, smallSection, tempProject } from '../support/tempProject.ts';

const steps =
  '\n---\n## Step by step\n\n- one <!-- .element: class="fragment" -->\n- two <!-- .element: class="fragment" -->\n';
const poll = '\n```poll\nquestion: Who has moved?\nanswers: [I have, Not I]\n```\n';
const project = tempProject({
  'decks/small.yaml': smallManifest,
  'decks/sections/part/one.md': smallSection + steps + poll,
  'decks/hosted.yaml': `host: Hope Church\n${smallManifest.replace('part/one', 'part/two')}`,
  'decks/sections/part/two.md':
    '---\ntitle: Two\nminutes: 0.1\n---\n## A lake\n\nNote:\nIt is {fact:depth.value} deep.\n',
  'decks/facts.yaml': factText('depth', { value: '12' }),
  'decks/sources.yaml': oneSource,
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
  presentTalk(buildRequest({ folder: project.root, decks: [deck] }), { port, lan: undefined }, () => undefined);

async function present(port?: number, deck = 'small'): Promise<Presentation> {
  const { running: one } = await outcome(deck, port);
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
    await press(desk, '2');
    await hall.waitForFunction(() => document.querySelector('.present [data-poll]')?.textContent === 'I have0Not I1');
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

  it('has two speakers agree who change the talk at once: the change that came first holds', async () => {
    const { room, speaker } = await present();
    const [hall, one, other] = [await open(room), await open(speaker), await open(speaker)];
    await other.waitForSelector('html[data-room="there"]');
    await other.setOfflineMode(true);
    await press(other, 'End');
    await speakerAt(other, '4 of 4 · step 0 of 2');
    await press(one, 'PageDown');
    await roomShows(hall, 'part-one-1 0');
    await other.setOfflineMode(false);
    await speakerAt(other, '2 of 4');
    await press(other, 'PageDown');
    await speakerAt(one, '3 of 4');
    await roomShows(hall, 'part-one-2 0');
  });

  it('opens the room by the speaker’s key, and the speaker by the room’s', async () => {
    const { room, speaker } = await present();
    const desk = await open(speaker);
    const hall = await opens(desk, () => press(desk, 's'));
    expect(hall.url()).toContain(room);
    await desk.waitForSelector('html[data-room="there"]');
    await hall.close();
    await desk.waitForSelector('html[data-room="none"]');
    const lone = await open(room);
    const opened = await opens(lone, () => press(lone, 's'));
    await press(opened, 'PageDown');
    await roomShows(lone, 'part-one-1 0');
    await speakerAt(desk, '2 of 4');
  });

  it('opens the room on the further screen and fills it, where the browser knows of one', async () => {
    const { speaker } = await present();
    const desk = await open(speaker);
    const asked: unknown[] = [];
    await desk.exposeFunction('note', (what: unknown) => void asked.push(what));
    await desk.evaluate(() => {
      const { note } = window as unknown as { note(what: unknown): void };
      const laptop = { availLeft: 0, availTop: 0, availWidth: 1280, availHeight: 720, isInternal: true };
      const projector = { availLeft: 1280, availTop: 20, availWidth: 1024, availHeight: 768, isInternal: false };
      Object.defineProperty(screen, 'isExtended', { value: true });
      Object.assign(window, {
        getScreenDetails: () => {
          note('asked');
          return Promise.resolve({ currentScreen: laptop, screens: [laptop, projector] });
        },
      });
      const own = window.open.bind(window);
      window.open = (...words) => {
        const room = own(...words);
        if (room !== null) {
          room.moveTo = (x, y) => note([x, y]);
          room.resizeTo = (x, y) => note([x, y]);
        }
        return room;
      };
    });
    expect(asked).toEqual([]);
    const hall = await opens(desk, () => press(desk, 's'));
    // A key lets a window fill its screen for some seconds, in which a busy machine may not have drawn it: one that does nothing renews that.
    const isFull = async (): Promise<boolean> => {
      await desk.keyboard.press('Shift');
      return hall.evaluate(() => document.fullscreenElement !== null);
    };
    await expect.poll(isFull, { timeout: 30_000 }).toBe(true);
    expect(asked).toEqual(['asked', [1280, 20], [1024, 768]]);
  });

  it('opens the room as before where there is one screen, or the speaker says no', async () => {
    const { speaker } = await present();
    const desk = await open(speaker);
    await desk.evaluate(() => {
      Object.defineProperty(screen, 'isExtended', { value: true });
      Object.assign(window, { getScreenDetails: () => Promise.reject(new DOMException('', 'NotAllowedError')) });
    });
    const hall = await opens(desk, () => press(desk, 's'));
    await desk.waitForSelector('html[data-room="there"]');
    expect(await hall.evaluate(() => document.fullscreenElement)).toBeNull();
    expect(errors).toEqual([]);
  });

  it('gives no note to who has no token, and nothing to a page of another site', async () => {
    const { speaker } = await present();
    const page = await (await browser().createBrowserContext()).newPage();
    for (const query of ['', '?token=wrong']) {
      const answer = await page.goto(speaker.replace(/\?.*/, query));
      expect([answer?.status(), (await page.content()).includes('said in six seconds')]).toEqual([403, false]);
    }
    const site = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end('<p>')).listen(
      0,
      '127.0.0.1',
    );
    await once(site, 'listening');
    try {
      await page.goto(speaker);
      await page.waitForSelector('html[data-ready]');
      const [key = '', kept = ''] = await page.evaluate(
        () => Object.entries(localStorage).find(([name]) => name.startsWith('talk small ')) ?? [],
      );
      const address = `${speaker.replace(/\?.*/, '')}/state?version=${key.split(' ').at(-1)}`;
      const body = JSON.stringify({ ...JSON.parse(kept), revision: 7 });
      const send = (): Promise<number> =>
        page.evaluate(
          (to, state) =>
            fetch(to, { method: 'POST', mode: 'no-cors', body: state, credentials: 'include' }).then(
              ({ status }) => status,
              () => 0,
            ),
          address,
          body,
        );
      // It has the token, comes from this machine as well and sends what would be taken: only its origin is another.
      await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
      expect(await send()).toBe(0);
      await page.goto(speaker.replace(/\?.*/, ''));
      // 409, had the other site's been taken.
      expect(await send()).toBe(200);
    } finally {
      site.close();
      await page.browserContext().close();
    }
  });

  it('keeps the times in the log of the project, and offers them as a file once the server is gone', async () => {
    const { speaker, close } = await present(undefined, 'hosted');
    const desk = await open(speaker);
    await desk.waitForSelector('html[data-room="none"]');
    await press(desk, 'PageDown', 'x');
    expect(await desk.$eval('#keep-where', (field) => (field as HTMLInputElement).value)).toBe('Hope Church');
    await desk.type('#keep-whom', 'youth group');
    await desk.click('[data-keep="given"]');
    const said = await desk.waitForFunction(
      () => /decks\/log\/\S+\.json/.exec(document.querySelector('#message')?.textContent ?? '')?.[0],
    );
    const record = JSON.parse(readFileSync(join(project.root, String(await said.jsonValue())), 'utf8')) as object;
    expect(record).toMatchObject({
      where: 'Hope Church',
      for: 'youth group',
      deck: 'hosted',
      sections: [{ section: 'part/two', notShown: [] }],
      said: [{ kind: 'fact', id: 'depth', words: 'something that was counted; 12' }],
    });
    await desk.evaluate(() => {
      URL.createObjectURL = (file) => {
        void (file as Blob).text().then((text) => document.body.setAttribute('data-saved', text));
        return '#';
      };
    });
    await press(desk, 't', 'PageUp', 'PageDown');
    await close();
    await desk.waitForSelector('html[data-room="server gone"]');
    await press(desk, 'x');
    await desk.click('[data-keep="rehearsal"]');
    const saved = await (await desk.waitForSelector('[data-saved]'))?.evaluate((body) =>
      body.getAttribute('data-saved'),
    );
    expect(JSON.parse(saved ?? '{}')).toMatchObject({ kind: 'rehearsal', deck: 'hosted' });
    expect(readdirSync(join(project.root, 'decks/log'))).toHaveLength(1);
    errors.length = 0;
  });

  it('shows nothing of a deck with errors', async () => {
    const { diagnostics, running: none } = await outcome('broken');
    expect(none).toBeUndefined();
    expect(diagnostics.map(({ severity }) => severity)).toContain('error');
  });
});
