import { expect, it } from 'vitest';
import { printDocument } from '../../../src/browser/printDocument.ts';
import { joinBrowser } from '../../support/browser.ts';
import { paperTalk } from '../../support/paperTalk.ts';
import { textPlaces } from '../../support/textPlaces.ts';

const session = joinBrowser();

it('ends with the help lines, beside the last of its sources, however many there are', async () => {
  const talk = await paperTalk({
    composed: (deck) => ({ ...deck, sources: Array.from({ length: 20 }, () => deck.sources).flat() }),
  });
  const { bytes } = await printDocument(session, talk.handout('large-print'), talk.families);
  const { places } = await textPlaces(bytes);
  const pageOf = (text: string): number | undefined => places.find((place) => place.text === text)?.page;
  const last = Math.max(...places.map(({ page }) => page));
  expect(pageOf('Sources')).toBeLessThan(last);
  expect(pageOf('Someone to call')).toBe(last);
  expect(places.filter(({ page, text }) => page === last && text.includes('River')).length).toBeGreaterThan(0);
});

it('keeps its large margin text clear of the text and half an inch off the edge', async () => {
  const talk = await paperTalk();
  const { bytes } = await printDocument(session, talk.handout('large-print'), talk.families);
  const { places, sizes } = await textPlaces(bytes);
  const [, height = 0] = sizes[0] ?? [];
  const feet = places.filter(({ text }) => /^\d+ of \d+$/.test(text));
  expect(feet.length).toBeGreaterThan(1);
  for (const { top, bottom } of feet) {
    expect(top).toBeGreaterThan(height - 72 + 0.18 * 72);
    expect(bottom).toBeLessThanOrEqual(height - 36);
  }
});
