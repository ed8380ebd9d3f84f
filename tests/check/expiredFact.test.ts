import { expect, it } from 'vitest';
import { checkParts, factText, oneSource, placeIn, placesOf, sectionText } from '../support/makeDeck.ts';

const body = '## A headline\n\nNote:\nFirst {fact:count}.\n\nHandout:\nAgain {fact:count}.';
const parts = (reviewBy: string, date?: string) => ({
  manifest: date === undefined ? {} : { date },
  sections: { 'part/one': sectionText(body) },
  facts: factText('other') + factText('count', { reviewBy }),
  sources: oneSource,
});

it('refuses a fact from the day after its review, once, where it is first named, when the talk has a day', () => {
  const late = parts('2027-03-13', '2027-03-14');
  expect(placesOf(checkParts(parts('2027-03-14', '2027-03-14')), 'expired-fact')).toEqual([]);
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

it.each([undefined, '2026-11-01'])('warns in the ledger when it passed and the talk is on %s', (date) => {
  const result = checkParts(parts('2026-11-20', date));
  expect(placesOf(result, 'expired-fact')).toEqual(['decks/facts.yaml:9:1']);
  expect(result.diagnostics.find(({ code }) => code === 'expired-fact')?.severity).toBe('warning');
});

it('makes one warning of many facts, at the deck', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const many = (reviewBy: string) =>
    checkParts({
      sections: { 'part/one': sectionText(`## A headline\n\nNote:\n${ids.map((id) => `{fact:${id}}`).join(' ')}`) },
      facts: ids.map((id) => factText(id, { reviewBy })).join(''),
      sources: oneSource,
    });
  expect(placesOf(many('2026-11-20'), 'expired-fact')).toEqual(['decks/made.yaml:1:1']);
  expect(placesOf(many('2026-11-22'), 'fact-due')).toEqual(['decks/made.yaml:1:1']);
});
