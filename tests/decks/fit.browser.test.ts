import { describe, expect, it } from 'vitest';
import { formats } from '../look/renderedDeck.ts';
import { joinBrowser } from '../support/browser.ts';
import { slideFaults } from '../support/slideFaults.ts';
import { shippedDecks, slidesOfItsOwn } from './shippedDecks.ts';

const session = joinBrowser({ timeoutMs: 60_000 });

describe.each(formats)('at %s', (format) => {
  it.each(shippedDecks)(
    'every slide of %s fits, and can be read from the last row',
    {
      timeout: 60_000,
    },
    async (name) => {
      expect(await slideFaults(session, await slidesOfItsOwn(name, { format }))).toEqual([]);
    },
  );
});
