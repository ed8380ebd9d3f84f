import { expect, it } from 'vitest';
import { inspectSlides } from '../../src/browser/legibility/inspectSlides.ts';
import { legibilityDiagnostics } from '../../src/check/measured/legibilityDiagnostics.ts';
import { joinBrowser } from '../support/browser.ts';
import { slideFaults } from '../support/slideFaults.ts';
import { formats, galleryDeck, layoutsDeck } from './renderedDeck.ts';

const session = joinBrowser({ timeoutMs: 60_000 });

const themes = ['steppe', 'plain', 'night', 'chalk', 'linen'];
/** The ground changes colors alone, and at 4:3 it is the letters that decide: those of steppe and linen have serifs, those of plain and chalk none. */
const looks: readonly (readonly [theme: string, ground: 'light' | 'dark', format: '16:9' | '4:3'])[] = [
  ...themes.flatMap((theme) => [[theme, 'light', '16:9'] as const, [theme, 'dark', '16:9'] as const]),
  ['steppe', 'light', '4:3'],
  ['chalk', 'light', '4:3'],
];

it.each(looks)(
  'every layout and drawing fits, and can be read from the last row, in the theme %s, %s, at %s',
  { timeout: 60_000 },
  async (theme, ground, format) => {
    expect(await slideFaults(session, await galleryDeck({ theme, ground, format }))).toEqual([]);
  },
);

it.each(formats)('they do in a theme of the project’s own, at %s', { timeout: 60_000 }, async (format) => {
  expect(await slideFaults(session, await layoutsDeck({ theme: 'prairie', format }))).toEqual([]);
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
