import { expect, it } from 'vitest';
import { openDeck } from '../../look/openDeck.ts';
import { layoutsDeck } from '../../look/renderedDeck.ts';
import { joinBrowser } from '../../support/browser.ts';

const session = joinBrowser({ timeoutMs: 60_000 });

it('f goes to the full screen, and back', async () => {
  const talk = await layoutsDeck();
  await session.withPage(async (page, watch) => {
    await openDeck(page, watch, talk, { width: 1280, height: 720 });
    await page.keyboard.press('f');
    await page.waitForFunction(() => document.fullscreenElement === document.documentElement);
    await page.keyboard.press('f');
    await page.waitForFunction(() => document.fullscreenElement === null);
    expect(await page.$eval('section.present', (slide) => slide.id)).toBe('title');
  });
});
