import { describe, expect, it } from 'vitest';
import { formats } from '../look/renderedDeck.ts';
import { joinBrowser } from '../support/browser.ts';
import { textsTooSmall } from '../support/textSizes.ts';
import { shippedDecks, slidesOfItsOwn } from './shippedDecks.ts';

const session = joinBrowser({ timeoutMs: 60_000 });

describe.each(formats)('at %s', (format) => {
  it.each(shippedDecks)('every word on the slides of %s reaches the last row', { timeout: 60_000 }, async (name) => {
    expect(await textsTooSmall(session, await slidesOfItsOwn(name, { format }))).toEqual([]);
  });
});
