import { describe, expect, it } from 'vitest';
import { joinBrowser } from '../support/browser.ts';
import { hasPoppler, unlikeInPdf, unlikeOnPaper } from '../support/slidePictures.ts';
import { layoutsDeck } from './renderedDeck.ts';

const session = joinBrowser({ timeoutMs: 120_000 });

describe('a slide on the screen is the page of slides.pdf', () => {
  it.each([
    ['4:3', { format: '4:3' }],
    ['dark', { ground: 'dark' }],
    ['plain', { theme: 'plain' }],
  ] as const)('for every layout, %s', { timeout: 120_000 }, async (_, look) => {
    expect(await unlikeOnPaper(session, await layoutsDeck(look))).toEqual([]);
  });

  it.runIf(hasPoppler())('looks so in the PDF as well, drawn by Poppler', { timeout: 120_000 }, async () => {
    expect(await unlikeInPdf(session, await layoutsDeck())).toEqual([]);
  });
});
