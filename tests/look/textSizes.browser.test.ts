import { describe, expect, it } from 'vitest';
import { joinBrowser } from '../support/browser.ts';
import { textSizes, textsTooSmall } from '../support/textSizes.ts';
import { formats, layoutsDeck } from './renderedDeck.ts';

const session = joinBrowser({ timeoutMs: 60_000 });

describe.each(formats)('at %s', (format) => {
  it.each(['steppe', 'plain'])(
    'every word of each layout and drawing in the theme %s reaches the last row',
    async (theme) => {
      expect(await textsTooSmall(session, await layoutsDeck({ format, theme }))).toEqual([]);
    },
  );
});

it('tells labels, captions and sources from other words', async () => {
  const kinds = (await textSizes(session, await layoutsDeck())).map(({ kind }) => kind);
  expect(new Set(kinds)).toEqual(new Set(['map label', 'caption', 'source', 'other']));
});
