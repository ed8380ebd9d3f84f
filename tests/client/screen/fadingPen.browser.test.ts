import { PNG } from 'pngjs';
import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { contrast } from '../../../src/model/contrast.ts';
import { onScreen, openDeck, settled } from '../../look/openDeck.ts';
import { layoutsDeck } from '../../look/renderedDeck.ts';
import { joinBrowser } from '../../support/browser.ts';

const session = joinBrowser({ timeoutMs: 60_000 });
const size = { width: 1280, height: 720 } as const;
const screen = { ...size, reducedMotion: true } as const;

/** Colors of the window at places of it. */
async function colorsAt(page: Page, ...places: readonly (readonly [x: number, y: number])[]): Promise<string[]> {
  await settled(page);
  const { width, data } = PNG.sync.read(Buffer.from(await page.screenshot()));
  return places.map(([x, y]) => {
    const at = (y * width + x) * 4;
    return `#${data.subarray(at, at + 3).toString('hex')}`;
  });
}

const paint = (page: Page, ground: string): Promise<void> =>
  page.$eval(
    'section.present',
    (slide, color) => {
      (slide as HTMLElement).style.setProperty('background', color, 'important');
      slide.replaceChildren();
    },
    ground,
  );

/** From now on animations of the page stand until the test moves them: a busy machine must not have a stroke fade meanwhile. */
const holdTime = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { animate } = Element.prototype;
    Element.prototype.animate = function (...given) {
      const animation = animate.apply(this, given);
      animation.pause();
      return animation;
    };
  });

async function draw(page: Page, ...[start, ...rest]: readonly (readonly [x: number, y: number])[]): Promise<void> {
  await page.mouse.move(...(start ?? [0, 0]));
  await page.mouse.down();
  for (const place of rest) await page.mouse.move(...place, { steps: 4 });
  await page.mouse.up();
}

const slideNow = (page: Page): Promise<string> => page.$eval('section.present', ({ id }) => id);
const strokes = (page: Page): Promise<number> => page.$$eval('[data-pen] g', ({ length }) => length);

it('draws with d, seen on every ground, in its place on the slide at every size, and never on paper', async () => {
  const talk = await layoutsDeck();
  await session.withPage(async (page, watch) => {
    await openDeck(page, watch, talk, screen);
    await draw(page, [300, 200], [700, 200]);
    expect(await strokes(page)).toBe(0);
    await holdTime(page);
    await page.keyboard.press('d');
    for (const ground of ['#ffffff', '#000000', '#808080', '#c81414']) {
      await paint(page, ground);
      await draw(page, [320, 180], [640, 180]);
      const [core = '', casing = '', beside = ''] = await colorsAt(page, [480, 180], [480, 185], [480, 195]);
      expect(beside).toBe(ground);
      expect(contrast(core, casing)).toBeGreaterThan(3);
      expect(Math.max(contrast(core, ground), contrast(casing, ground))).toBeGreaterThan(3);
    }
    const [core = ''] = await colorsAt(page, [480, 180]);
    await onScreen(page, { ...screen, width: 640, height: 400 });
    await page.waitForFunction(
      () => innerWidth === 640 && document.querySelector('section.present')?.getBoundingClientRect().width === 640,
    );
    // The slide is half as large, with 20 pixels above it.
    expect(await colorsAt(page, [240, 110])).toEqual([core]);
    await page.emulateMediaType('print');
    expect(await page.$eval('[data-pen="board"]', (board) => board.checkVisibility())).toBe(false);
  });
});

it('fades by itself, goes with its slide, and lets neither swipes nor clicks change the slide', async () => {
  const talk = await layoutsDeck();
  await session.withPage(async (page, watch) => {
    await openDeck(page, watch, talk, size);
    await holdTime(page);
    const first = await slideNow(page);
    await page.keyboard.press('d');
    await draw(page, [900, 300], [300, 300]);
    await page.mouse.click(1200, 660);
    expect([await slideNow(page), await strokes(page)]).toEqual([first, 2]);
    const opacity = (ms: number): Promise<number[]> =>
      page.$$eval(
        '[data-pen] g',
        (groups, time) =>
          groups.map((group) => {
            for (const animation of group.getAnimations()) animation.currentTime = time;
            return Number(getComputedStyle(group).opacity);
          }),
        ms,
      );
    expect(await opacity(5000)).toEqual([1, 1]);
    expect(await opacity(5600)).toEqual([0.5, 0.5]);
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.finish();
    });
    await page.waitForFunction(() => document.querySelector('[data-pen] g') === null);
    await draw(page, [300, 300], [400, 300]);
    await page.keyboard.press('ArrowRight');
    expect(await slideNow(page)).not.toBe(first);
    expect(await strokes(page)).toBe(0);
    await draw(page, [300, 300], [400, 300]);
    await page.keyboard.press('Escape');
    expect(await page.$('.slide-overview, html[data-pen-on]')).toBeNull();
    await page.keyboard.press('Escape');
    expect(await page.$('.slide-overview')).not.toBeNull();
  });
});

it('stands still until it is gone for those who asked for no motion, and draws with fingers', async () => {
  const talk = await layoutsDeck();
  await session.withPage(async (page, watch) => {
    await openDeck(page, watch, talk, { ...screen, phone: true });
    await holdTime(page);
    const first = await slideNow(page);
    await page.keyboard.press('d');
    const touch = await page.touchscreen.touchStart(1000, 300);
    for (const x of [800, 600, 400, 200]) await touch.move(x, 300);
    await touch.end();
    expect([await slideNow(page), await strokes(page)]).toEqual([first, 1]);
    const steps = await page.$eval('[data-pen] g', (group) =>
      [0, 3000, 5999].map((time) => {
        for (const animation of group.getAnimations()) animation.currentTime = time;
        return getComputedStyle(group).opacity;
      }),
    );
    expect(steps).toEqual(['1', '1', '1']);
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.finish();
    });
    await page.waitForFunction(() => document.querySelector('[data-pen] g') === null);
  });
});
