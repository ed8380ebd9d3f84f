import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { contrast } from '../../../src/model/contrast.ts';
import { openDeck, settled } from '../../look/openDeck.ts';
import { layoutsDeck } from '../../look/renderedDeck.ts';
import { joinBrowser } from '../../support/browser.ts';

const session = joinBrowser({ timeoutMs: 60_000 });

it('a soft spot stands where the pointer is, seen on every ground, from one l to the next', async () => {
  const talk = await layoutsDeck();
  await session.withPage(async (page, watch) => {
    await openDeck(page, watch, talk, { width: 1000, height: 600, reducedMotion: true });
    const colors = async (): Promise<readonly string[]> => {
      await settled(page);
      const { width, data } = PNG.sync.read(Buffer.from(await page.screenshot()));
      // From the middle of the spot to beyond its edge.
      return [0, 9, 40].map(
        (off) => `#${data.subarray((150 * width + 400 + off) * 4, (150 * width + 400 + off) * 4 + 3).toString('hex')}`,
      );
    };
    for (const ground of ['#ffffff', '#000000', '#808080', '#c81414']) {
      await page.$eval(
        'section.present',
        (slide, paint) => (slide as HTMLElement).style.setProperty('background', paint, 'important'),
        ground,
      );
      await page.$eval('section.present', (slide) => slide.replaceChildren());
      await page.keyboard.press('l');
      await page.mouse.move(390, 140);
      await page.mouse.move(400, 150);
      const [core = '', ring = '', beside = ''] = await colors();
      expect(beside).toBe(ground);
      expect(contrast(core, ring)).toBeGreaterThan(3);
      expect(Math.max(contrast(core, ground), contrast(ring, ground))).toBeGreaterThan(3);
      expect(await page.$eval('.controls', (one) => getComputedStyle(one).opacity)).toBe('0');
      await page.keyboard.press('l');
      expect(new Set(await colors())).toEqual(new Set([ground]));
    }
    expect(await page.$eval('section.present', (slide) => slide.id)).toBe('title');
  });
});
