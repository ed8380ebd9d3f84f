import { describe, expect, it } from 'vitest';
import { printDocument } from '../../src/browser/printDocument.ts';
import { lackingText } from '../../src/model/handoutNeeds.ts';
import type { HandoutLayout } from '../../src/schema/manifestSchema.ts';
import { joinBrowser } from '../support/browser.ts';
import { shippedDeck, shippedDecks } from './shippedDecks.ts';

const room = joinBrowser({ timeoutMs: 60_000 });
const fonts = ['Literata', 'Source Sans 3', 'Source Code Pro'];

/** Pages of each; what is asked for in half an hour of talk is asked for in others, too. */
const sheets: readonly (readonly [HandoutLayout, number])[] = [
  ['host-brief', 1],
  ['summary', 1],
  ['family-letter', 1],
  ['bulletin', 1],
  ['evaluation', 1],
  ['lesson-plan', 2],
  ['job-aid', 2],
];

describe.each(shippedDecks)('the paper of %s', (name) => {
  it.each(sheets)('%s: at most as many pages as it may have, and nothing left out', async (layout, most) => {
    const talk = await shippedDeck(name);
    if (lackingText(layout, talk.deck) !== undefined) return;
    const { pages, fit } = await printDocument(room, talk.handout(layout), fonts);
    expect(pages).toBeLessThanOrEqual(most);
    expect(fit ?? { leftOut: [], overfull: false }).toEqual({ leftOut: [], overfull: false });
  });

  it('guided notes: at most a page for each ten minutes', {
    timeout: 60_000,
  }, async () => {
    const talk = await shippedDeck(name);
    const { slot } = talk.deck.manifest;
    const { pages } = await printDocument(room, talk.handout('guided'), fonts);
    expect(pages).toBeLessThanOrEqual(Math.ceil(slot / 10));
  });

  it('cards that hold all that is on them', async () => {
    const talk = await shippedDeck(name);
    const { fit } = await printDocument(room, talk.handout('wallet'), fonts);
    expect(fit?.overfull ?? false).toBe(false);
    if (talk.deck.manifest.handouts.includes('wallet')) expect(fit?.leftOut).toEqual([]);
  });
});
