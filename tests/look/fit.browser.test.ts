import { describe, expect, it } from 'vitest';
import { inspectSlides } from '../../src/browser/legibility/inspectSlides.ts';
import { legibilityDiagnostics } from '../../src/check/measured/legibilityDiagnostics.ts';
import { overflowDiagnostics } from '../../src/check/measured/overflowDiagnostics.ts';
import { slideSize } from '../../src/render/sheets/sheetContext.ts';
import { joinBrowser } from '../support/browser.ts';
import { decks, formats, type Look, layoutsProject, renderedDeck } from './renderedDeck.ts';

const session = joinBrowser({ timeoutMs: 60_000 });

/** What is wrong with a deck's slides, as its author would read it. */
async function faults(name: string, look: Look, folder?: string): Promise<string[]> {
  const talk = await renderedDeck(name, look, folder);
  const { deck } = talk;
  const { measures, legibility } = await inspectSlides(session, {
    ...talk.slidesSheet(),
    width: slideSize(deck).width,
  });
  expect(measures.map(({ id }) => id)).toEqual(deck.slides.map(({ id }) => id));
  return [...overflowDiagnostics(deck, measures, false), ...legibilityDiagnostics(deck, legibility, false)].map(
    ({ code, message, at }) => `${at?.file}:${at?.line}  ${code}  ${message}`,
  );
}

describe.each(formats)('at %s', (format) => {
  it.each(decks)('every slide of %s fits, and can be read from the last row', { timeout: 60_000 }, async (name) => {
    expect(await faults(name, { format })).toEqual([]);
  });

  it.each([
    ['steppe', 'light'],
    ['steppe', 'dark'],
    ['plain', 'light'],
    ['plain', 'dark'],
    ['prairie', 'light'],
  ] as const)('so does every layout and drawing in the theme %s, %s', { timeout: 60_000 }, async (theme, ground) => {
    expect(await faults('layouts', { format, theme, ground }, layoutsProject)).toEqual([]);
  });
});

it('says where the words stand that cannot be read', async () => {
  const talk = await renderedDeck('layouts', {}, layoutsProject);
  const { deck } = talk;
  const sheet = talk.slidesSheet();
  const html = sheet.html.replace('</style>', '.slide p{color:#999;font-size:20px}</style>');
  const { legibility } = await inspectSlides(session, { ...sheet, html, width: 1280 });
  const found = legibilityDiagnostics(deck, legibility, false);
  const file = 'decks/sections/show/words.md';
  expect(found).toContainEqual(
    expect.objectContaining({ severity: 'error', code: 'faint-text', at: expect.objectContaining({ file, line: 27 }) }),
  );
  expect(found).toContainEqual(
    expect.objectContaining({ code: 'small-text', at: expect.objectContaining({ file, line: 51 }) }),
  );
  expect(legibilityDiagnostics(deck, legibility, true).every(({ severity }) => severity === 'warning')).toBe(true);
});
