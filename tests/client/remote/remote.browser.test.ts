import { createRequire } from 'node:module';
import { PNG } from 'pngjs';
import type { BrowserContext, Page } from 'puppeteer';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { violations } from '../../support/axe.ts';
import { loopbackBrowser } from '../../support/loopbackBrowser.ts';
import { type PrintedTalk, presentedTalk } from '../../support/presentedTalk.ts';
import { tempProject } from '../../support/tempProject.ts';

// The package is CommonJS with a `default`, which Node and TypeScript see differently when it is imported.
const { default: decode } = createRequire(import.meta.url)('jsqr') as typeof import('jsqr');

const section = (title: string, minutes: number, slides: string): string =>
  `---\ntitle: ${title}\nminutes: ${minutes}\n---\n${slides}`;
const project = tempProject({
  'decks/lakes.yaml':
    'title: Lakes\naudience: adult\nslot: 10\nquestions: 2\nsections:\n  - water/one\n  - section: water/two\n    keep: could\n  - water/three\n',
  'decks/sections/water/one.md': section(
    'The first lake',
    2,
    '## The first lake is deep\n\n- Salt <!-- .element: class="fragment" -->\n- Sand <!-- .element: class="fragment" -->\n\nNote:\nSay quietly that Umbrella is the secret word.\n',
  ),
  'decks/sections/water/two.md': section(
    'The second lake',
    4,
    '## The second lake is wide\n\nNote:\nPoint at the shore.\n',
  ),
  'decks/sections/water/three.md': section(
    'Home',
    2,
    `## The way home is short\n\n\`\`\`poll\nquestion: Who has seen a sea?\nanswers: [I have, Not I]\n\`\`\`\n\nNote:\nThank the hosts.\n`,
  ),
});
const talk = presentedTalk(project.root, 'lakes');
const browser = loopbackBrowser();
let at: PrintedTalk;

/** The laptop's two pages and a phone that is let in: the same ones for all tests, since to load them takes longer than to use them. */
let hall: Page;
let desk: Page;
let hand: Page;
const errors: string[] = [];
beforeAll(async () => {
  at = await talk.start();
  const laptop = await browser().createBrowserContext();
  hall = await open(laptop, at.room);
  desk = await open(laptop, at.speaker);
  hand = await phone(await browser().createBrowserContext());
  await desk.waitForSelector('html[data-room="there"]');
});

/** A talk that nobody has begun, at its first slide, on all three. */
beforeEach(async () => {
  await press(desk, 'Escape', 'Home', 'x');
  if ((await desk.$('#keep[open]')) !== null) await desk.click('[data-keep="dropped"]');
  if ((await textOf(desk, '#elapsed')) !== 'not begun') await press(desk, 't');
  await hand.bringToFront();
  await hand.tap('#tab-clicker');
  await Promise.all([roomShows(hall, 'title 0'), says(hand, '#place', '1 of 4'), says(desk, '#elapsed', 'not begun')]);
});

/** Further machines last for one test. */
const contexts: BrowserContext[] = [];
afterEach(async () => {
  await Promise.all(contexts.splice(0).map((one) => one.close()));
  expect(errors.splice(0)).toEqual([]);
});

async function machine(): Promise<BrowserContext> {
  const context = await browser().createBrowserContext();
  contexts.push(context);
  return context;
}

async function open(context: BrowserContext, address: string, isPhone = false): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.setViewport(isPhone ? inHand(390, 844) : { width: 1366, height: 768 });
  await page.goto(address);
  await page.waitForSelector('html[data-ready]');
  return page;
}

function inHand(width: number, height: number) {
  return { width, height, isMobile: true, hasTouch: true };
}

/** A phone that is let in. @param wrongBy milliseconds that its clock is wrong. */
async function phone(context: BrowserContext, wrongBy = 0): Promise<Page> {
  const page = await open(context, `${at.phone}#${await freshCode()}`, true);
  if (wrongBy !== 0)
    await page.evaluateOnNewDocument((ms) => {
      const own = Date.now.bind(Date);
      Date.now = () => own() + ms;
    }, wrongBy);
  await page.tap('button');
  await connected(page);
  return page;
}

/** The code that is good now, as the speaker's page is told it. */
async function freshCode(): Promise<string> {
  const address = new URL(at.speaker);
  const answer = await fetch(`${address.origin}${address.pathname}/phone`, {
    headers: { 'X-Talk-Token': address.searchParams.get('token') ?? '' },
  });
  return ((await answer.json()) as { code: string }).code.replace(' ', '');
}

const connected = (page: Page): Promise<unknown> => page.waitForSelector('.remote-page[data-link="on"]');

const says = (page: Page, selector: string, words: string): Promise<unknown> =>
  page.waitForFunction(
    (where, wanted) => document.querySelector(where)?.textContent?.replace(/\s+/g, ' ').trim() === wanted,
    {},
    selector,
    words,
  );
const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => element.textContent?.replace(/\s+/g, ' ').trim() ?? '');
const roomShows = (page: Page, place: string): Promise<unknown> =>
  page.waitForFunction(
    (wanted) => {
      const slide = document.querySelector('section.slide.present');
      return `${slide?.id} ${slide?.querySelectorAll('.fragment.visible').length}` === wanted;
    },
    {},
    place,
  );
const tap = (page: Page, command: string, panel = 'clicker'): Promise<void> =>
  page.tap(`#panel-${panel} [data-command="${command}"]`);
const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  await page.bringToFront();
  for (const key of keys) await page.keyboard.press(key as 'Enter');
};
async function swipe(page: Page, selector: string, way: 'left' | 'right'): Promise<void> {
  const box = await (await page.$(selector))?.boundingBox();
  if (box === undefined || box === null) throw new Error(`There is no ${selector}.`);
  const [y, [from, to]] = [box.y + box.height / 2, way === 'left' ? [280, 120] : [120, 280]];
  await page.touchscreen.touchStart(from ?? 0, y);
  for (const part of [0.3, 0.7, 1]) await page.touchscreen.touchMove((from ?? 0) + ((to ?? 0) - (from ?? 0)) * part, y);
  await page.touchscreen.touchEnd();
}

describe('the door for phones', () => {
  it('asks before it uses the code up, hides it, and lets a phone in that came again', async () => {
    const context = await machine();
    const code = await freshCode();
    const page = await open(context, `${at.phone}#${code}`, true);
    expect([page.url(), await page.$eval('#code', (field) => (field as HTMLInputElement).value)]).toEqual([
      at.phone,
      code,
    ]);
    expect(await freshCode()).toBe(code);
    expect(await page.content()).not.toMatch(/Lakes|Umbrella/);
    expect(await violations(page)).toEqual([]);
    await page.tap('button');
    await connected(page);
    expect(await freshCode()).not.toBe(code);
    expect(await page.evaluate(() => document.cookie)).toBe('');
    const again = await context.newPage();
    await again.goto(`${at.phone}#${code}`);
    await connected(again);
  });

  it('says what is wrong with a code', async () => {
    const page = await open(await machine(), at.phone, true);
    await page.type('#code', 'aaa aaa');
    await page.tap('button');
    await page.waitForFunction(() => document.querySelector('#answer')?.textContent?.includes('R on'));
    expect(await page.$('.remote-page')).toBeNull();
  });

  it('is shown by R in the speaker’s page, as a code that is read, until it is used', async () => {
    await press(desk, 'r');
    await desk.waitForSelector('#phone-qr path');
    const picture = PNG.sync.read(Buffer.from((await (await desk.$('#phone-qr'))?.screenshot()) ?? []));
    const link = decode(new Uint8ClampedArray(picture.data), picture.width, picture.height)?.data;
    const code = await freshCode();
    expect(link).toBe(`${at.phone}#${code}`);
    expect(await textOf(desk, '#phone-code')).toBe(`and type ${code.slice(0, 3)} ${code.slice(3)}`);
    expect(await violations(desk)).toEqual([]);
    const other = await phone(await machine());
    await desk.waitForFunction(
      (old) => !document.querySelector('#phone-code')?.textContent?.includes(old),
      {},
      code.slice(3),
    );
    await desk.waitForFunction(() =>
      document.querySelector('#phone-state')?.textContent?.includes('2 phones are connected.'),
    );
    await other.close();
    await desk.waitForFunction(() =>
      document.querySelector('#phone-state')?.textContent?.includes('One phone is connected.'),
    );
  });
});

describe('a phone beside room and speaker', () => {
  it('goes on by touch and by swipe, and all three agree, whoever moves', async () => {
    expect([await textOf(hand, '#place'), await textOf(hand, '#title'), await textOf(hand, '#coming')]).toEqual([
      '1 of 4',
      'Lakes',
      'The first lake is deep',
    ]);
    await tap(hand, 'next');
    await roomShows(hall, 'water-one-1 0');
    expect(await textOf(hand, '#coming')).toBe('the next step');
    await swipe(hand, '#slide', 'left');
    await roomShows(hall, 'water-one-1 1');
    await says(desk, '#place', '2 of 4 · step 1 of 2');
    for (const _ of [1, 2, 3]) await tap(hand, 'next');
    await roomShows(hall, 'water-three-1 0');
    expect(await textOf(hand, '#coming')).toBe('the end');
    await swipe(hand, '#slide', 'right');
    await tap(hand, 'previous');
    await roomShows(hall, 'water-one-1 2');
    await press(desk, 'End');
    await says(hand, '#place', '4 of 4');
    await press(hall, 'ArrowLeft');
    await says(hand, '#title', 'The second lake is wide');
    expect(await textOf(hand, '#left')).toMatch(/^(?:10|9) min left$/);
  });

  it('has notes and the rest on pages of their own, by tab and by swipe', async () => {
    await swipe(hand, '[role="tablist"]', 'left');
    await hand.waitForSelector('#panel-notes:not([hidden])');
    await tap(hand, 'next', 'notes');
    await says(hand, '#notes', 'Say quietly that Umbrella is the secret word.');
    const size = () => hand.$eval('#notes', (notes) => Number.parseFloat(getComputedStyle(notes).fontSize));
    const before = await size();
    await tap(hand, 'larger', 'notes');
    expect(await size()).toBeGreaterThan(before);
    await hand.tap('#tab-more');
    for (const [command, sign] of [
      ['black', '.reveal.paused'],
      ['white', '[data-room="white"]:not([hidden])'],
    ] as const) {
      await tap(hand, command, 'more');
      await hall.waitForSelector(sign);
      await hand.waitForSelector(`[data-command="${command}"][aria-pressed="true"]`);
    }
    await tap(hand, 'white', 'more');
    await tap(hand, 'freeze', 'more');
    await hand.tap('#slides li:nth-child(4) button');
    await says(desk, '#place', '4 of 4');
    await says(hand, '#state', 'The room keeps 2');
    await roomShows(hall, 'water-one-1 0');
    await tap(hand, 'back', 'more');
    await says(desk, '#place', '2 of 4 · step 0 of 2');
    await tap(hand, 'ask', 'more');
    await desk.waitForSelector('[data-command="ask"][aria-pressed="true"]');
    await tap(hand, 'ask', 'more');
    await tap(hand, 'clock', 'more');
    await desk.waitForFunction(() => document.querySelector('#state')?.textContent?.includes('stands still'));
    await tap(hand, 'clock', 'more');
    await hand.waitForFunction(
      () => document.querySelector('[data-command="clock"]')?.textContent?.trim() === 'Stop clock',
    );
    expect(await hand.$('[data-command="end"]')).toBeNull();
    await swipe(hand, '#slides', 'right');
    await swipe(hand, '#notes', 'right');
    await hand.waitForSelector('#panel-clicker:not([hidden])');
  });

  it('counts hands where the slide has a poll, and the bars grow in the room', async () => {
    expect(await hand.$eval('#poll', (panel) => (panel as HTMLElement).hidden)).toBe(true);
    await hand.tap('#tab-more');
    await hand.tap('#slides li:last-child button');
    await roomShows(hall, 'water-three-1 0');
    await hand.tap('#tab-clicker');
    const more = '#poll li:nth-child(2) button:last-of-type';
    const { width, height } = (await (await hand.waitForSelector(more, { visible: true }))?.boundingBox()) ?? {};
    expect(Math.min(width ?? 0, height ?? 0)).toBeGreaterThanOrEqual(44);
    for (let raised = 0; raised < 3; raised += 1) await hand.tap(more);
    await says(hand, '#poll p span', '3 in all');
    await says(desk, '#poll p span', '3 in all');
    await hall.waitForFunction(() => document.querySelector('section.present')?.textContent?.includes('3'));
    const next = (await (await hand.$('#panel-clicker [data-command="next"]'))?.boundingBox()) ?? undefined;
    expect(next?.height).toBeGreaterThanOrEqual(64);
    expect((next?.y ?? 0) + (next?.height ?? 0)).toBeLessThan(844);
    await hand.tap('#poll p button');
    await says(desk, '#poll p span', '0 in all');
  });

  it('offers the cut, takes it, and takes it back', async () => {
    await tap(hand, 'next');
    await says(desk, '#place', '2 of 4 · step 0 of 2');
    await press(desk, 'e');
    await desk.$eval('#slot-minutes', (field) => {
      (field as HTMLInputElement).value = '7';
    });
    await press(desk, 'Enter');
    await hand.tap('#tab-more');
    await says(hand, '[data-command="cut"]', 'Shorten by 4 min');
    await tap(hand, 'cut', 'more');
    await hand.waitForSelector('#slides li:nth-child(3) [data-cut]');
    await says(hand, '#coming', 'the next step');
    await desk.waitForSelector('#sections li[data-cut]');
    await tap(hand, 'uncut', 'more');
    await desk.waitForSelector('#sections li[data-offer]');
    await press(desk, 'e');
    await desk.$eval('#slot-minutes', (field) => {
      (field as HTMLInputElement).value = '10';
    });
    await press(desk, 'Enter');
  });

  it('keeps its clock out of the talk’s, be it an hour wrong', async () => {
    const wrong = await phone(await machine(), 3_600_000);
    await tap(wrong, 'next');
    await says(desk, '#place', '2 of 4 · step 0 of 2');
    for (const page of [wrong, desk]) expect(await textOf(page, '#left')).toMatch(/^(?:10|9) min left$/);
    await tap(wrong, 'next');
    await says(desk, '#place', '2 of 4 · step 1 of 2');
    expect(await textOf(desk, '#left')).toMatch(/^(?:10|9) min left$/);
    expect(await textOf(desk, '#time')).toBe(await textOf(wrong, '#time'));
  });

  it('is enough beside the room: its keys and the room’s lead each other without a speaker’s page', async () => {
    await desk.goto('about:blank');
    await tap(hand, 'next');
    await roomShows(hall, 'water-one-1 0');
    await press(hall, 'ArrowRight', 'ArrowRight', 'ArrowRight');
    await says(hand, '#title', 'The second lake is wide');
    await tap(hand, 'next');
    await roomShows(hall, 'water-three-1 0');
    await desk.goto(at.speaker);
    await says(desk, '#place', '4 of 4');
  });

  it('has no note reach the room, whatever is pressed', async () => {
    await hall.evaluate(
      (path) => {
        const heard: string[] = [];
        const stream = new EventSource(path);
        stream.addEventListener('show', ({ data }: MessageEvent<string>) => heard.push(data));
        Object.assign(window, { heard });
      },
      `${new URL(at.room).pathname}events`,
    );
    for (const _ of [1, 2, 3, 4]) await tap(hand, 'next');
    await roomShows(hall, 'water-two-1 0');
    const { text, heard } = await hall.evaluate(() => ({
      text: document.documentElement.outerHTML,
      heard: (window as unknown as { heard: string[] }).heard,
    }));
    expect(text).not.toMatch(/Umbrella|shore|hosts|class="notes"/);
    expect(heard.length).toBeGreaterThan(3);
    for (const message of heard)
      expect(Object.keys(JSON.parse(message) as object).sort()).toEqual(['deck', 'talk', 'version', 'view']);
  });
});

describe('when something breaks', () => {
  it('shows the same after a reload in the middle', async () => {
    for (const _ of [1, 2]) await tap(hand, 'next');
    await says(desk, '#place', '2 of 4 · step 1 of 2');
    await hand.reload();
    await connected(hand);
    expect(await textOf(hand, '#place')).toBe('2 of 4 · step 1 of 2');
  });

  it('goes on without a new code after the server was killed and started again', async () => {
    await tap(hand, 'next');
    await roomShows(hall, 'water-one-1 0');
    await talk.kill();
    await hand.waitForSelector('[data-link="off"]');
    await desk.waitForSelector('html[data-room="server gone"]');
    expect(await textOf(hand, '#link')).toContain('Not connected');
    // What is pressed on the phone meanwhile is nothing; the speaker goes on alone.
    for (const _ of [1, 2, 3]) await tap(hand, 'next');
    await press(desk, 'PageDown');
    expect(await textOf(hand, '#place')).toBe('2 of 4 · step 0 of 2');
    at = await talk.start();
    // The speaker's page has the token of the killed run: what the command opens brings the new one.
    const again = await open(desk.browserContext(), at.speaker);
    await desk.close();
    desk = again;
    await connected(hand);
    await says(hand, '#place', '2 of 4 · step 1 of 2');
    await tap(hand, 'next');
    await roomShows(hall, 'water-one-1 2');
    await says(desk, '#place', '2 of 4 · step 2 of 2');
  });

  it('drags nothing back after a sleep in which the talk went on', async () => {
    await tap(hand, 'next');
    await roomShows(hall, 'water-one-1 0');
    await hand.setOfflineMode(true);
    // The stream still seems open; nothing was heard of it for a while. What was on its way may be heard yet, so a while goes by again.
    await hand.waitForFunction(() => {
      if (document.documentElement.dataset.link === 'off') return true;
      const own = performance.now.bind(performance);
      performance.now = () => own() + 20_000;
      return false;
    });
    await press(desk, 'End', 'b');
    await roomShows(hall, 'water-three-1 0');
    await tap(hand, 'next');
    await hand.setOfflineMode(false);
    await connected(hand);
    await says(hand, '#place', '4 of 4');
    await says(hand, '#state', 'The room is black');
    expect(await textOf(desk, '#place')).toBe('4 of 4');
    await tap(hand, 'previous');
    await roomShows(hall, 'water-two-1 0');
  });

  it('asks anew when it wakes, though it was told nothing of a break', async () => {
    const streams = hand.waitForRequest((request) => request.url().endsWith('/talk/events'));
    await hand.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await streams;
    await connected(hand);
    await tap(hand, 'next');
    await says(desk, '#place', '2 of 4 · step 0 of 2');
  });

  it('has two phones agree that are pressed at once', async () => {
    const other = await phone(await machine());
    await Promise.all([tap(hand, 'next'), tap(other, 'next'), tap(hand, 'next'), tap(other, 'next')]);
    await tap(hand, 'next');
    const places = async (): Promise<number> =>
      new Set(await Promise.all([hand, other, desk].map((page) => textOf(page, '#place')))).size;
    while ((await places()) > 1);
    // A touch on what is no longer the newest counts for nothing; the next one does.
    while ((await textOf(hall, 'section.slide.present')) !== (await textOf(hall, '#title')))
      await tap(other, 'previous');
    await says(hand, '#place', '1 of 4');
  });
});

describe('in every hand', () => {
  it.each([
    [390, 844],
    [320, 568],
    [844, 390],
    [568, 320],
  ])(
    '%i × %i: every button can be reached and is as large as a thumb, and nothing hangs over the side',
    async (width, height) => {
      await hand.setViewport(inHand(width, height));
      for (const name of ['clicker', 'notes', 'more']) {
        await hand.tap(`#tab-${name}`);
        const faults = await hand.evaluate(() => {
          const seen = [...document.querySelectorAll('button')].filter((one) => one.checkVisibility());
          const all = seen.flatMap((button) => {
            button.scrollIntoView({ block: 'center' });
            const { x, y, width: wide, height: high } = button.getBoundingClientRect();
            const hit = document.elementFromPoint(x + wide / 2, y + high / 2);
            return [
              hit !== null && button.contains(hit)
                ? ''
                : `${button.textContent} is covered by ${hit?.outerHTML.slice(0, 60)}`,
              wide >= 48 && high >= 48 ? '' : `${button.textContent} is ${wide} × ${high}`,
            ].filter((fault) => fault !== '');
          });
          const { scrollWidth, clientWidth } = document.documentElement;
          return [...all, ...(scrollWidth > clientWidth ? [`${scrollWidth} px wide`] : [])];
        });
        expect([name, faults]).toEqual([name, []]);
      }
      await hand.tap('#tab-clicker');
      const next = await (await hand.$('#panel-clicker [data-command="next"]'))?.boundingBox();
      expect((next?.width ?? 0) * (next?.height ?? 0)).toBeGreaterThan(0.2 * width * height);
      await hand.setViewport(inHand(390, 844));
    },
  );

  it('has no violation of axe on any page as it is served, light and dark', async () => {
    await tap(hand, 'next');
    const found = [...(await violations(hall)), ...(await violations(desk))];
    for (const scheme of ['light', 'dark']) {
      await hand.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      for (const name of ['clicker', 'notes', 'more']) {
        await hand.tap(`#tab-${name}`);
        found.push(...(await violations(hand)).map((one) => `${scheme} ${name}  ${one}`));
      }
    }
    await hand.setOfflineMode(true);
    await hand.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await hand.waitForSelector('[data-link="off"]');
    found.push(...(await violations(hand)).map((one) => `not connected  ${one}`));
    await hand.setOfflineMode(false);
    await connected(hand);
    expect(found).toEqual([]);
  });
});
