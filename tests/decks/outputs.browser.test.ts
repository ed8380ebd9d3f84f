import { describe, expect, it } from 'vitest';
import { printDocument } from '../../src/browser/printDocument.ts';
import { bundleClient } from '../../src/bundle/bundleClient.ts';
import { wholePage } from '../../src/model/finishedPage.ts';
import { openDeck } from '../look/openDeck.ts';
import { blockedByPolicy } from '../support/blockedByPolicy.ts';
import { joinBrowser } from '../support/browser.ts';
import { kit } from '../support/kitProject.ts';
import { shippedDeck, shippedDecks } from './shippedDecks.ts';

const session = joinBrowser({ timeoutMs: 60_000 });
const fonts = ['Literata', 'Source Sans 3', 'Source Code Pro'];

describe.each(shippedDecks)('the files of %s', (name) => {
  it('are small enough to send: deck.html under 1.5 MB, slides.pdf under 1 MB', { timeout: 60_000 }, async () => {
    const talk = await shippedDeck(name);
    const [deck, speaker] = await Promise.all([bundleClient(kit, 'deck'), bundleClient(kit, 'speaker')]);
    for (const page of [talk.page(deck), talk.speakerPage(speaker, deck.css)])
      expect(Buffer.byteLength(wholePage(page))).toBeLessThan(1_500_000);
    const { bytes } = await printDocument(session, talk.slidesSheet(), fonts);
    expect(bytes.byteLength).toBeLessThan(1_000_000);
  });

  it.each([false, true])('are pressed through with nothing kept out by their policy (notes: %s)', async (notes) => {
    const talk = await shippedDeck(name);
    await session.withPage(async (page, watch) => {
      const blocked = await blockedByPolicy(page);
      await openDeck(page, watch, talk, { width: 1280, height: 720 }, notes);
      const last = talk.slides.at(-1)?.slide.id ?? '';
      const isThere = () =>
        page.evaluate((id) => {
          const frame = document.querySelector<HTMLIFrameElement>('#stage-now iframe');
          return (frame?.contentDocument ?? document).getElementById(id)?.classList.contains('present');
        }, last);
      // At the end, the key does nothing: it is asked for now and then alone.
      for (let tens = 0; tens < 40 && (await isThere()) !== true; tens += 1)
        for (let press = 0; press < 10; press += 1) await page.keyboard.press('ArrowRight');
      expect(await isThere()).toBe(true);
      expect([blocked, watch.refused, watch.errors]).toEqual([[], [], []]);
    });
  });
});
