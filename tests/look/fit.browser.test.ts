import { describe, expect, it } from 'vitest';
import { inspectSlides } from '../../src/browser/legibility/inspectSlides.ts';
import { legibilityDiagnostics } from '../../src/check/measured/legibilityDiagnostics.ts';
import { joinBrowser } from '../support/browser.ts';
import { slideFaults } from '../support/slideFaults.ts';
import { formats, layoutsDeck } from './renderedDeck.ts';

const session = joinBrowser({ timeoutMs: 60_000 });

describe.each(formats)('at %s', (format) => {
  it.each([
    ['steppe', 'light'],
    ['steppe', 'dark'],
    ['plain', 'light'],
    ['plain', 'dark'],
    ['night', 'light'],
    ['night', 'dark'],
    ['chalk', 'light'],
    ['chalk', 'dark'],
    ['linen', 'light'],
    ['linen', 'dark'],
    ['prairie', 'light'],
  ] as const)(
    'every layout and drawing fits, and can be read from the last row, in the theme %s, %s',
    { timeout: 60_000 },
    async (theme, ground) => {
      expect(await slideFaults(session, await layoutsDeck({ format, theme, ground }))).toEqual([]);
    },
  );
});

it('says where the words stand that cannot be read', async () => {
  const talk = await layoutsDeck();
  const { deck } = talk;
  const sheet = talk.slidesSheet();
  const html = sheet.html.replace('</style>', '.slide p{color:#999;font-size:20px}</style>');
  const { legibility } = await inspectSlides(session, { ...sheet, html, width: 1280 });
  const found = legibilityDiagnostics(deck, legibility);
  const file = 'decks/sections/show/words.md';
  // Of one colour on one ground, it is told once, with all places.
  const place = (line: number) => expect.objectContaining({ file, line });
  const faint = { severity: 'error', code: 'faint-text', at: place(17), related: expect.arrayContaining([place(27)]) };
  expect(found).toContainEqual(expect.objectContaining(faint));
  expect(found).toContainEqual(
    expect.objectContaining({ code: 'small-text', at: expect.objectContaining({ file, line: 51 }) }),
  );
});
