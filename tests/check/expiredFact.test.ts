import { expect, it } from 'vitest';
import { checkParts, factText, oneSource, placeIn, placesOf, sectionText } from '../support/makeDeck.ts';

const body = '## A headline\n\nNote:\nFirst {fact:count}.\n\nHandout:\nAgain {fact:count}.';
const parts = (reviewBy: string) => ({
  sections: { 'part/one': sectionText(body) },
  facts: factText('other') + factText('count', { reviewBy }),
  sources: oneSource,
});

it('refuses a fact from the day after its review, once, where it is first named', () => {
  const late = parts('2026-11-20');
  expect(placesOf(checkParts(late), 'expired-fact')).toEqual([placeIn(late, 'part/one', '{fact:count}')]);
});

it('warns in the ledger from 90 days before to the day itself', () => {
  for (const day of ['2026-11-21', '2027-02-19']) {
    const result = checkParts(parts(day));
    expect(placesOf(result, 'expired-fact')).toEqual([]);
    expect(placesOf(result, 'fact-due')).toEqual(['decks/facts.yaml:9:1']);
    expect(result.diagnostics.find(({ code }) => code === 'fact-due')?.severity).toBe('warning');
  }
});

it('is silent 91 days before', () => {
  const result = checkParts(parts('2027-02-20'));
  expect([...placesOf(result, 'expired-fact'), ...placesOf(result, 'fact-due')]).toEqual([]);
  expect(result.checked['expired-fact']).toBe(1);
});
