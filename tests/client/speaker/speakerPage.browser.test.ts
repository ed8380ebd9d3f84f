import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../../support/axe.ts';
import { opens, setClock, talkWindows } from '../../support/talkWindows.ts';
import { tempProject } from '../../support/tempProject.ts';

const section = (title: string, minutes: number, slides: string): string =>
  `---\ntitle: ${title}\nminutes: ${minutes}\n---\n${slides}`;

const project = tempProject({
  'decks/lakes.yaml':
    'title: Lakes\naudience: adult\nslot: 10\nquestions: 2\nsections:\n  - water/one\n  - section: water/two\n    keep: could\n  - water/three\n',
  'decks/sections/water/one.md': section(
    'The first lake',
    2,
    `## The first lake is deep

- Salt <!-- .element: class="fragment" -->
- Sand <!-- .element: class="fragment" -->

Note:
Say quietly that Umbrella is the secret word.
`,
  ),
  'decks/sections/water/two.md': section(
    'The second lake',
    4,
    '## The second lake is wide\n\nNote:\nPoint at the shore.\n',
  ),
  'decks/sections/water/three.md': section('Home', 2, '## The way home is short\n\nNote:\nThank the hosts.\n'),
});
const folder = join(project.root, 'dist', 'lakes');
const open = talkWindows(folder);
const speaker = 'private/speaker.html';
const start = Date.parse('2026-11-29T10:00:00');
const minute = 60_000;

beforeAll(async () => {
  expect((await project.talk('build', '--only', 'deck,speaker')).exit).toBe(0);
});

const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => element.textContent?.replace(/\s+/g, ' ').trim() ?? '');

/** What a stage shows: the slide, and its visible steps. */
const staged = (page: Page, stage: 'now' | 'next'): Promise<string> =>
  page.$eval(`#stage-${stage} iframe`, (frame) => {
    const shown = (frame as HTMLIFrameElement).contentDocument?.querySelector('.slides > section');
    return shown ? `${shown.id} ${shown.querySelectorAll('.fragment.visible').length}` : '';
  });

/** Waits until a stage shows a place: a key is heard before the frame of the slide has changed. */
const stages = async (page: Page, stage: 'now' | 'next', place: string): Promise<void> => {
  await page.waitForFunction(
    (name, wanted) => {
      const frame = document.querySelector<HTMLIFrameElement>(`#stage-${name} iframe`);
      const shown = frame?.contentDocument?.querySelector('.slides > section');
      return `${shown?.id} ${shown?.querySelectorAll('.fragment.visible').length}` === wanted;
    },
    {},
    stage,
    place,
  );
};

/** Waits until an element says so: what a dialog was told is done once the browser has closed it. */
const says = async (page: Page, selector: string, words: string): Promise<void> => {
  await page.waitForFunction(
    (where, wanted) => document.querySelector(where)?.textContent?.replace(/\s+/g, ' ').trim() === wanted,
    {},
    selector,
    words,
  );
};

/** What the room shows. */
const room = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const slide = document.querySelector('section.slide.present');
    return `${slide?.id} ${slide?.querySelectorAll('.fragment.visible').length}`;
  });

const roomShows = (page: Page, wanted: string): Promise<unknown> =>
  page.waitForFunction(
    (place) => {
      const slide = document.querySelector('section.slide.present');
      return `${slide?.id} ${slide?.querySelectorAll('.fragment.visible').length}` === place;
    },
    {},
    wanted,
  );

const speakerAt = (page: Page, wanted: string): Promise<unknown> =>
  page.waitForFunction((words) => document.querySelector('#place')?.textContent === words, {}, wanted);

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key as 'Enter');
}

/** Opens the speaker's page, and from there the room's window. */
async function bothWindows(): Promise<{
  readonly page: Page;
  readonly hall: Page;
  readonly blocked: readonly string[];
}> {
  const { page, blocked } = await open(speaker);
  const hall = await opens(page, () => press(page, 's'));
  await page.waitForSelector('html[data-room="there"]');
  return { page, hall, blocked };
}

describe('the desk alone', () => {
  it('shows slide, next step or slide, notes and sections, without an error or anything kept out', async () => {
    const { page, errors, blocked } = await open(speaker);
    await stages(page, 'now', 'title 0');
    await stages(page, 'next', 'water-one-1 0');
    await press(page, 'PageDown');
    await stages(page, 'now', 'water-one-1 0');
    await stages(page, 'next', 'water-one-1 1');
    expect(await textOf(page, '#notes')).toContain('Umbrella');
    await press(page, 'ArrowRight', ' ');
    await stages(page, 'now', 'water-one-1 2');
    await stages(page, 'next', 'water-two-1 0');
    expect(await textOf(page, '#sections [aria-current]')).toContain('The first lake');
    await press(page, 'End');
    expect(await page.$('#stage-next.empty')).not.toBeNull();
    await press(page, 'PageUp', 'u');
    await stages(page, 'now', 'water-one-1 2');
    expect([errors, blocked]).toEqual([[], []]);
  });

  it('tells what is left and how far off the talk is, and spends the minutes of questions on questions', async () => {
    const { page } = await open(speaker, { now: start });
    expect(await textOf(page, '#elapsed')).toBe('not begun');
    await press(page, 'PageDown');
    await setClock(page, start + 2.5 * minute);
    expect([await textOf(page, '#left'), await textOf(page, '#pace')]).toEqual(['7 min left', 'on time']);
    await press(page, 'q');
    await setClock(page, start + 4 * minute);
    expect([await textOf(page, '#left'), await textOf(page, '#pace')]).toEqual(['6 min left', 'on time']);
    expect(await textOf(page, '#state')).toContain('0:30 left for questions');
    await press(page, 'q');
    await setClock(page, start + 6 * minute);
    expect(await textOf(page, '#pace')).toBe('2 min behind');
    await setClock(page, start + 8.5 * minute);
    expect(await textOf(page, '#left')).toBe('1:30 left');
    await setClock(page, start + 10.5 * minute);
    expect([await textOf(page, '#left'), await page.$eval('.bar', (bar) => bar.getAttribute('data-pace'))]).toEqual([
      '0:30 over',
      'over',
    ]);
  });

  it('counts down to the time at which all must be over', async () => {
    const { page } = await open(speaker, { now: start });
    await press(page, 'e');
    await page.$eval('#slot-until', (field) => {
      (field as HTMLInputElement).value = '10:08';
    });
    await press(page, 'Enter');
    expect(await textOf(page, '#left')).toBe('8 min left');
    expect(await textOf(page, '#until')).toMatch(/^done by 10:08/);
    await setClock(page, start + 3 * minute);
    expect([await textOf(page, '#left'), await textOf(page, '#pace')]).toEqual(['5 min left', '5 min behind']);
  });

  it('offers what may go when time is short, takes it, and takes it back', async () => {
    const { page } = await open(speaker, { now: start });
    const skipsTo = async (): Promise<string> => {
      await press(page, 'PageDown');
      const slide = await staged(page, 'now');
      await press(page, 'PageUp');
      return slide;
    };
    await press(page, 'PageDown', 'PageDown', 'PageDown');
    expect(await page.$eval('[data-command="cut"]', (button) => button.ariaDisabled)).toBe('true');
    await setClock(page, start + 2 * minute);
    await setClock(page, start + 4 * minute);
    expect(await textOf(page, '[data-command="cut"] .label')).toBe('Shorten by 4 min');
    expect(await textOf(page, '#sections')).toContain('The second lake – may go');
    await press(page, 'c');
    expect([await skipsTo(), await textOf(page, '#pace')]).toEqual(['water-three-1 0', '2 min ahead']);
    await page.keyboard.press('C');
    expect([await skipsTo(), await textOf(page, '#pace')]).toEqual(['water-two-1 0', '2 min behind']);
  });

  it('comes back to its place and its time after a reload, in a new window, and after a night', async () => {
    const { page } = await open(speaker, { now: start });
    await press(page, 'PageDown', 'PageDown');
    await setClock(page, start + minute);
    await press(page, 'f', 'End');
    await page.reload();
    await page.waitForSelector('html[data-ready]');
    await stages(page, 'now', 'water-three-1 0');
    await says(page, '#left', '9 min left');
    expect(await textOf(page, '#state')).toBe('The room keeps 2');
    await page.close();
    const later = await open(speaker, { now: start + 5 * minute });
    await stages(later.page, 'now', 'water-three-1 0');
    await says(later.page, '#left', '5 min left');
    await later.page.close();
    const { page: next } = await open(speaker, { now: start + 20 * 60 * minute });
    expect(await textOf(next, '#again-text')).toContain('10:00');
    await next.click('#again [value="anew"]');
    await stages(next, 'now', 'title 0');
    await says(next, '#elapsed', 'not begun');
  });

  it('leads to a slide by number, by title, and by the grid', async () => {
    const { page } = await open(speaker);
    await press(page, 'g');
    await page.keyboard.type('4');
    await press(page, 'Enter');
    await stages(page, 'now', 'water-three-1 0');
    await page.waitForSelector('#jump:not([open])');
    await press(page, '/');
    await page.waitForSelector('#jump[open]');
    await page.keyboard.type('second');
    await expect.poll(() => textOf(page, '#jump-found')).toContain('The second lake is wide');
    await press(page, 'Enter');
    await stages(page, 'now', 'water-two-1 0');
    await page.waitForSelector('#jump:not([open])');
    await press(page, 'o');
    const frame = await (await page.waitForSelector('#grid-slides iframe'))?.contentFrame();
    const cell = await frame?.waitForSelector('[data-slide="water-one-1"]');
    expect(await frame?.$$eval('button', (buttons) => buttons.map((one) => one.dataset.slide))).toHaveLength(4);
    await cell?.click();
    await stages(page, 'now', 'water-one-1 0');
    await press(page, 'PageDown', 'o');
    // Other pages of the test run may have the browser's focus meanwhile: the document says what it would go to.
    await frame?.waitForFunction(() => (document.activeElement as HTMLElement | null)?.dataset.slide === 'water-one-1');
    await press(page, 'Escape', 'PageDown');
    await stages(page, 'now', 'water-one-1 2');
  });

  it('sets the notes larger and alone, and keeps that', async () => {
    const { page } = await open(speaker);
    const size = () => page.$eval('#notes', (notes) => Number.parseFloat(getComputedStyle(notes).fontSize));
    const before = await size();
    await press(page, '+', '+', '-', '+', 'v');
    expect(await size()).toBeGreaterThan(before * 1.2);
    expect(await page.$eval('#stage-now', (stage) => stage.checkVisibility())).toBe(false);
    expect(await page.$eval('#notes-place', (place) => place.checkVisibility())).toBe(true);
    expect(await textOf(page, '#notes-place')).toBe('1 of 4 · Lakes');
    await page.reload();
    await page.waitForSelector('html[data-ready]');
    expect(await size()).toBeGreaterThan(before * 1.2);
  });

  it('says that the browser refuses windows, and how to go on', async () => {
    const { page } = await open(speaker, { refuses: true });
    await press(page, 's');
    expect(await page.$eval('html', (root) => root.dataset.room)).toBe('blocked');
    expect(await textOf(page, '#message')).toContain('deck.html');
    await press(page, 'PageDown');
    await stages(page, 'now', 'water-one-1 0');
  });

  it('asks once what is to become of the times, and writes them into a file', async () => {
    const { page } = await open(speaker, { now: start });
    await page.evaluate(() => {
      URL.createObjectURL = (file) => {
        void (file as Blob).text().then((text) => document.body.setAttribute('data-saved', text));
        return '#';
      };
    });
    await press(page, 'PageDown');
    await setClock(page, start + minute);
    await press(page, 'x');
    await page.type('#keep-where', 'Hope Church');
    await page.click('[data-keep="given"]');
    const saved = await page.waitForSelector('[data-saved]');
    const record = JSON.parse((await saved?.evaluate((body) => body.getAttribute('data-saved'))) ?? '{}') as object;
    expect(record).toMatchObject({ kind: 'given', where: 'Hope Church', deck: 'lakes', tookSeconds: 60 });
    await press(page, 'x');
    expect(await page.$('dialog[open]')).toBeNull();
  });
});

describe('the room’s window', () => {
  it('goes along with the desk: steps, freezing, black and white', async () => {
    const { page, hall, blocked } = await bothWindows();
    await page.bringToFront();
    await press(page, 'PageDown', 'PageDown');
    await roomShows(hall, 'water-one-1 1');
    await press(page, 'f', 'End', 'b');
    await hall.waitForSelector('.reveal.paused');
    expect(await room(hall)).toBe('water-one-1 1');
    await press(page, '.', 'w');
    await hall.waitForSelector('[data-room="white"]:not([hidden])');
    await press(page, 'w', 'f');
    await roomShows(hall, 'water-three-1 0');
    expect(await hall.$('.reveal.paused, [data-room="white"]:not([hidden])')).toBeNull();
    expect(blocked).toEqual([]);
  });

  it('moves the desk by its own keys', async () => {
    const { page, hall } = await bothWindows();
    await hall.bringToFront();
    await press(hall, 'ArrowRight', 'ArrowRight');
    await speakerAt(page, '2 of 4 · step 1 of 2');
    await press(hall, 'b');
    await page.waitForSelector('[data-command="black"][aria-pressed="true"]');
  });

  it('opens the desk with s, when it stood there first', async () => {
    const { page: hall } = await open('deck.html');
    await press(hall, 'ArrowRight');
    const page = await opens(hall, () => press(hall, 's'));
    await page.waitForSelector('html[data-room="there"]');
    await press(page, 'End');
    await roomShows(hall, 'water-three-1 0');
  });

  it('is found again by a desk that was loaded anew, and loses nothing when it is loaded anew itself', async () => {
    const { page, hall } = await bothWindows();
    await press(page, 'PageDown', 'PageDown', 'PageDown');
    await page.reload();
    await page.waitForSelector('html[data-room="there"]');
    await stages(page, 'now', 'water-one-1 2');
    await press(page, 'PageDown');
    await roomShows(hall, 'water-two-1 0');
    await hall.reload();
    await roomShows(hall, 'water-two-1 0');
  });

  it('never gets a note: not in its text, not in what it is sent, not in its picture', async () => {
    const { page, hall } = await bothWindows();
    await hall.setViewport({ width: 1280, height: 720 });
    await hall.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)));
    });
    await press(page, 'PageDown', 'PageDown', 'PageDown', 'f', 'PageDown', 'f', 'q', 'u');
    await roomShows(hall, 'water-two-1 0');
    await press(page, 'PageUp');
    await roomShows(hall, 'water-one-1 2');
    const { text, heard } = await hall.evaluate(() => ({
      text: `${document.documentElement.outerHTML} ${document.title} ${location.href}`,
      heard: (window as unknown as { heard: string[] }).heard,
    }));
    expect(text).not.toMatch(/Umbrella|shore|hosts|class="notes"/);
    expect(heard.length).toBeGreaterThan(5);
    for (const message of heard) {
      expect(Object.keys(JSON.parse(message) as object).sort()).toEqual(['deck', 'talk', 'version', 'view']);
      expect(message).not.toMatch(/Umbrella|shore|hosts/);
    }
    const alone = await open('deck.html', { width: 1280, height: 720 });
    await press(alone.page, 'ArrowRight', 'ArrowRight', 'ArrowRight');
    await roomShows(alone.page, 'water-one-1 2');
    const pictures = await Promise.all(
      [hall, alone.page].map(async (one) => {
        await one.bringToFront();
        await one.waitForFunction(() => document.getAnimations().length === 0);
        return Buffer.from(await one.screenshot()).toString('base64');
      }),
    );
    expect(pictures[0]).toBe(pictures[1]);
  });

  it('listens to no other window, and the desk neither', async () => {
    const { page, hall } = await bothWindows();
    await press(page, 'PageDown');
    await roomShows(hall, 'water-one-1 0');
    const view = { revision: 99, place: { slide: 'water-three-1', step: 0 }, blank: 'black' };
    const version = await hall.$eval(
      '#talk-name',
      (name) => (JSON.parse(name.textContent ?? '') as { version: string }).version,
    );
    for (const [one, talk] of [
      [hall, 'show'],
      [page, 'room'],
    ] as const) {
      await one.evaluate(
        async (message) => {
          const heard = new Promise((resolve) => addEventListener('message', resolve, { once: true }));
          postMessage(message, '*');
          await heard;
        },
        { talk, deck: 'lakes', version, view },
      );
    }
    await stages(page, 'now', 'water-one-1 0');
    expect(await room(hall)).toBe('water-one-1 0');
  });
});

describe('on every screen', () => {
  it.each([
    [1366, 768],
    [1280, 720],
    [1920, 1080],
    [1024, 768],
    // 1366 × 768 at 200 %
    [683, 384],
    [390, 844],
  ])('%i × %i: every control can be reached and hit, and nothing hangs over the side', async (width, height) => {
    const { page } = await open(speaker, { width, height, touch: width === 390 });
    await press(page, 'PageDown');
    const faults = await page.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>('button[data-command]')].filter(
        (one) => one.closest('[hidden]') === null,
      );
      const all = buttons.flatMap((button) => {
        const name = button.dataset.command ?? '';
        button.scrollIntoView({ block: 'center' });
        const { x, y, width: wide, height: high } = button.getBoundingClientRect();
        const hit = document.elementFromPoint(x + wide / 2, y + high / 2);
        return [
          hit !== null && button.contains(hit) ? '' : `${name} is covered by ${hit?.outerHTML.slice(0, 60)}`,
          wide >= 44 && high >= 44 && high <= 72 ? '' : `${name} is ${wide} × ${high}`,
        ].filter((fault) => fault !== '');
      });
      const { scrollWidth, clientWidth } = document.documentElement;
      return [...all, ...(scrollWidth > clientWidth ? [`${scrollWidth} px wide`] : [])];
    });
    expect(faults).toEqual([]);
  });

  it('goes on by touch', async () => {
    const { page } = await open(speaker, { width: 390, height: 844, touch: true });
    await page.tap('[data-command="next"]');
    await page.tap('[data-command="next"]');
    await stages(page, 'now', 'water-one-1 1');
    await page.tap('[data-command="previous"]');
    await stages(page, 'now', 'water-one-1 0');
  });

  it('has no violation of axe, light and dark, with its dialogs', async () => {
    const { page } = await open(speaker);
    await press(page, 'PageDown', 'f');
    const found = [...(await violations(page))];
    await press(page, 'd');
    found.push(...(await violations(page)));
    for (const key of ['g', 'e', '?', 'x']) {
      await press(page, key);
      found.push(...(await violations(page)).map((one) => `${key}  ${one}`));
      await press(page, 'Escape');
    }
    expect(found).toEqual([]);
  });
});
