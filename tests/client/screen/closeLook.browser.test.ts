import { expect, it } from 'vitest';
import { openDeck } from '../../look/openDeck.ts';
import { layoutsDeck } from '../../look/renderedDeck.ts';
import { joinBrowser } from '../../support/browser.ts';

const session = joinBrowser({ timeoutMs: 60_000 });

it('Alt and a click show a part twice as large; the same, Escape and the next slide end it', async () => {
  const talk = await layoutsDeck();
  await session.withPage(async (page, watch) => {
    await openDeck(page, watch, talk, { width: 1280, height: 720, reducedMotion: true });
    const width = (): Promise<number> =>
      page.$eval('section.present', (slide) => Math.round(slide.getBoundingClientRect().width));
    const altClick = async (): Promise<void> => {
      await page.keyboard.down('Alt');
      await page.mouse.click(900, 200);
      await page.keyboard.up('Alt');
    };
    expect(await width()).toBe(1280);
    await page.mouse.click(900, 200);
    expect(await width()).toBe(1280);
    for (const end of [altClick, () => page.keyboard.press('Escape'), () => page.keyboard.press('ArrowRight')]) {
      await altClick();
      expect(await width()).toBe(2560);
      await page.keyboard.press('o');
      expect(await page.$('.slide-overview')).toBeNull();
      await end();
      expect([await width(), await page.$('.zoomed, .slide-overview')]).toEqual([1280, null]);
    }
    await page.keyboard.press('o');
    await altClick();
    expect(await page.$('.zoomed')).toBeNull();
  });
});
