import { beforeAll, expect, it } from 'vitest';
import { printDocument } from '../../../src/browser/printDocument.ts';
import { handoutLayouts } from '../../../src/schema/manifestSchema.ts';
import { joinBrowser } from '../../support/browser.ts';
import { handoutPages } from '../../support/handoutPages.ts';
import { type PaperTalk, paperTalk } from '../../support/paperTalk.ts';
import { textPlaces } from '../../support/textPlaces.ts';

const room = joinBrowser();
/** Printed on A4 in everyLayout.browser.test.ts. */
const elsewhere: readonly string[] = ['summary', 'booklet'];
/** Sizes in which a number to call is set, in points: as body text, in large print, on a card that is full. */
const numberSizes = [12, 18, 20];
let talk: PaperTalk;
beforeAll(async () => {
  talk = await paperTalk({ manifest: { paper: 'a4' } });
});

/** A4 is narrower than Letter and taller: lines break otherwise, and what is measured for a page must be measured for this one. */
it.each(handoutLayouts.filter((layout) => !elsewhere.includes(layout)))('%s is right on A4', async (layout) => {
  const job = talk.handout(layout);
  const { bytes, pages, fit } = await printDocument(room, job, talk.families);
  expect(pages).toBe(handoutPages[layout].a4);
  expect(fit ?? { leftOut: [], overfull: false }).toEqual({ leftOut: [], overfull: false });
  const { places, sizes } = await textPlaces(bytes);
  for (const size of sizes) expect(size.map(Math.round)).toEqual([595, 842]);
  const edges = places.flatMap(({ left, top, right, bottom }) => [left, top, 595.28 - right, 841.89 - bottom]);
  expect(Math.min(...edges)).toBeGreaterThan(35.5);
  // What is wider than its page is printed smaller by the browser, without a word.
  const number = places.find(({ text }) => text.includes('1-555-010-0199'));
  expect(numberSizes).toContain(Math.round((number?.size ?? 0) * 10) / 10);
});
