import { PNG } from 'pngjs';
import type { Page } from 'puppeteer';
import { beforeAll, describe, expect, it } from 'vitest';
import { contrast } from '../../../src/model/contrast.ts';
import { openDeck, settled, showSlide } from '../../look/openDeck.ts';
import { layoutsDeck } from '../../look/renderedDeck.ts';
import { joinBrowser } from '../../support/browser.ts';
import type { RenderedTalk } from '../../support/renderedTalk.ts';

const session = joinBrowser({ timeoutMs: 60_000 });
let talk: RenderedTalk;
beforeAll(async () => {
  talk = await layoutsDeck();
});

/** Grounds that a slide may have below the arrows; the last as a photograph has them, from black to white. */
const grounds = [
  '#ffffff',
  '#fbf7ee',
  '#000000',
  '#12263a',
  '#808080',
  'repeating-linear-gradient(45deg, #000 0 9px, #fff 9px 18px)',
];

async function colorAt(page: Page): Promise<(x: number, y: number) => string> {
  const picture = PNG.sync.read(Buffer.from(await page.screenshot()));
  return (x, y) => {
    const at = (Math.round(y) * picture.width + Math.round(x)) * 4;
    return `#${picture.data.subarray(at, at + 3).toString('hex')}`;
  };
}

describe('the arrows', () => {
  it.each(grounds)('are seen on %s, each with its own ground and edge', async (ground) => {
    await session.withPage(async (page, watch) => {
      await openDeck(page, watch, talk, { width: 1366, height: 768, reducedMotion: true });
      await showSlide(page, 'show-words-1');
      await page.$eval(
        'section.present',
        (slide, paint) => (slide as HTMLElement).style.setProperty('background', paint, 'important'),
        ground,
      );
      await page.mouse.move(400, 300);
      await settled(page);
      const buttons = await page.$$eval('.controls button.enabled', (all) =>
        all.map((button) => {
          const { left, top, width, height } = button.getBoundingClientRect();
          const { opacity, color, visibility } = getComputedStyle(button);
          return { x: left + width / 2, y: top + height / 2, radius: width / 2, opacity, color, visibility };
        }),
      );
      expect(buttons.length).toBe(2);
      const color = await colorAt(page);
      for (const { x, y, radius, ...look } of buttons) {
        expect(look).toEqual({ opacity: '1', color: 'rgb(255, 255, 255)', visibility: 'visible' });
        const inside = color(x, y - radius * 0.8);
        const edge = color(x, y - radius - 1);
        const across = Array.from({ length: 2 * Math.floor(radius * 0.7) }, (_, at) =>
          color(x - radius * 0.7 + at, y - radius * 0.25),
        );
        expect(contrast(inside, '#ffffff')).toBeGreaterThan(7);
        expect(Math.max(...across.map((one) => contrast(one, inside)))).toBeGreaterThan(7);
        expect(contrast(inside, edge)).toBeGreaterThan(4.5);
      }
    });
  });

  it('show to a hand that moves, and leave nothing on the slide but themselves', async () => {
    await session.withPage(async (page, watch) => {
      await openDeck(page, watch, talk, { width: 1366, height: 768, reducedMotion: true });
      const seen = (): Promise<string> => page.$eval('.controls', (one) => getComputedStyle(one).opacity);
      expect(await seen()).toBe('0');
      await page.mouse.move(400, 300);
      await page.waitForSelector('.pointing');
      const boxes = await page.$eval('.controls', (controls) => {
        const { width, height } = controls.getBoundingClientRect();
        const { backgroundColor, padding } = getComputedStyle(controls);
        return { width, height, backgroundColor, padding };
      });
      expect(boxes).toEqual({ width: 0, height: 0, backgroundColor: 'rgba(0, 0, 0, 0)', padding: '0px' });
      expect(await seen()).toBe('1');
    });
  });
});
