import { expect, it } from 'vitest';
import { checkParts, helpLineText, placeIn, placesOf, sectionText } from '../support/makeDeck.ts';

const fence = '## A headline\n\n```helplines\nids: [fresh, line]\n```';
const partsOf = (body: string, verifiedOn: string, date?: string) => ({
  manifest: date === undefined ? {} : { date },
  sections: { 'part/one': sectionText(body) },
  helplines: helpLineText('fresh', { verifiedOn: '2026-11-20' }) + helpLineText('line', { verifiedOn }),
});

it.each([
  ['a fence', fence, 'line]'],
  ['running text', '## A headline\n\n{helpline:line.phone}', '{helpline:line.phone}'],
  ['notes', '## A headline\n\nNote:\nCall {helpline:line}.', '{helpline:line}'],
  ['handout text', '## A headline\n\nHandout:\nCall {helpline:line}.', '{helpline:line}'],
  [
    'a question',
    '## A headline\n\n```quiz\nquestions: [{ id: q, ask: Whom?, answer: "{helpline:line.phone}" }]\n```',
    '{helpline:line.phone}',
  ],
])('refuses a line that nobody checked in the 365 days before the talk, in %s', (_, body, needle) => {
  const parts = partsOf(body, '2025-11-20', '2026-11-21');
  const result = checkParts(parts);
  expect(placesOf(result, 'unverified-helpline')).toEqual([placeIn(parts, 'part/one', needle)]);
  expect(result.diagnostics.find(({ code }) => code === 'unverified-helpline')?.severity).toBe('error');
});

it.each([
  ['2025-11-21', '2026-11-21'],
  ['2026-05-24', '2026-11-21'],
  ['2026-05-24', undefined],
  ['2025-11-20', undefined],
  ['2001-01-01', undefined],
  // The talk is over, and its line was right on its day.
  ['2025-11-20', '2026-01-01'],
])('warns in the list of lines when it was %s, and the talk is on %s', (day, date) => {
  const result = checkParts(partsOf(fence, day, date));
  expect(placesOf(result, 'unverified-helpline')).toEqual(['decks/helplines.yaml:9:1']);
  expect(result.diagnostics.find(({ code }) => code === 'unverified-helpline')?.severity).toBe('warning');
});

it('is silent for 180 days, and about lines that the deck does not use', () => {
  expect(placesOf(checkParts(partsOf(fence, '2026-05-25')), 'unverified-helpline')).toEqual([]);
  const unused = checkParts(partsOf('## A headline', '2019-01-01'));
  expect(placesOf(unused, 'unverified-helpline')).toEqual([]);
  expect(unused.checked['unverified-helpline']).toBe(0);
});

it('names a line once, where it is first printed', () => {
  const parts = partsOf('## {helpline:line.phone}\n\nNote:\nAgain {helpline:line.phone}.', '2025-11-20', '2026-11-21');
  expect(placesOf(checkParts(parts), 'unverified-helpline')).toEqual([
    placeIn(parts, 'part/one', '{helpline:line.phone}'),
  ]);
});

it('counts from the day of the talk, not from today', () => {
  const severity = (verifiedOn: string, date: string) =>
    checkParts(partsOf('## {helpline:line.phone}', verifiedOn, date)).diagnostics.find(
      ({ code }) => code === 'unverified-helpline',
    )?.severity;
  expect(severity('2026-11-01', '2027-11-01')).toBe('warning');
  expect(severity('2026-11-01', '2027-11-02')).toBe('error');
  expect(severity('2024-11-20', '2025-01-01')).toBe('warning');
  expect(severity('2024-11-20', '2025-11-21')).toBe('error');
});

/** What is said of a line checked on a day: its day, ages and the day of the talk; and what to do. */
function said(verifiedOn: string, date?: string) {
  const { diagnostics } = checkParts(partsOf('## {helpline:line.phone}', verifiedOn, date));
  const found = diagnostics.find(({ code }) => code === 'unverified-helpline');
  return { figures: found?.message.match(/\d{4}-\d\d-\d\d|\d+ days/g), hint: found?.hint };
}

it.each([
  ['before a talk that it is too old for', '2025-11-01', '2026-11-21', ['2025-11-01', '385 days', '2026-11-21']],
  ['before a talk to come', '2026-04-01', '2026-12-24', ['2026-04-01', '267 days', '2026-12-24']],
  ['before today', '2026-04-01', undefined, ['2026-04-01', '234 days']],
  ['before today, after the talk', '2025-11-20', '2026-01-01', ['2025-11-20', '366 days']],
])('says when it was checked, and how long that is %s', (_, verifiedOn, date, figures) => {
  expect(said(verifiedOn, date).figures).toEqual(figures);
});

it('says where the line is written', () => {
  expect(said('2025-11-01', '2026-11-21').hint).toContain('decks/helplines.yaml:9');
  expect(said('2026-04-01').hint).toContain('decks/helplines.yaml:9');
});

it('says one thing more once pages say it too: that the check no longer holds', () => {
  expect(said('2025-11-21').hint).toBe(said('2026-04-01').hint);
  expect(said('2025-11-20').hint).not.toBe(said('2026-04-01').hint);
});
