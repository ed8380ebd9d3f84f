import { describe, expect, it } from 'vitest';
import { joinBrowser } from '../support/browser.ts';
import { hasPoppler, unlikeInPdf, unlikeOnPaper } from '../support/slidePictures.ts';
import { shippedDeck, shippedDecks, slidesOfItsOwn } from './shippedDecks.ts';

const session = joinBrowser({ timeoutMs: 120_000 });

describe('a slide on the screen is the page of slides.pdf', () => {
  it.each(shippedDecks)('in %s, every slide', { timeout: 120_000 }, async (name) => {
    expect(await unlikeOnPaper(session, await slidesOfItsOwn(name))).toEqual([]);
  });

  it.runIf(hasPoppler())('looks so in the PDF as well, drawn by Poppler', { timeout: 120_000 }, async () => {
    expect(await unlikeInPdf(session, await shippedDeck('church-30'))).toEqual([]);
  });
});
