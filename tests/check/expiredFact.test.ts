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

/** A deck that names facts of these review days, and the one of them that it is warned of. */
function warned(days: Readonly<Record<string, string>>, today = '2026-11-21') {
  const ids = Object.keys(days);
  const { diagnostics } = checkParts(
    {
      sections: { 'part/one': sectionText(`## A headline\n\nNote:\n${ids.map((id) => `{fact:${id}}`).join(' ')}`) },
      facts: ids.map((id) => factText(id, { reviewBy: days[id] ?? '' })).join(''),
      sources: oneSource,
    },
    { today },
  );
  const found = diagnostics.filter(({ code }) => code === 'expired-fact' || code === 'fact-due');
  return found.map(({ code, severity, at, message }) => ({
    told: `${severity} ${code} ${at?.file}:${at?.line}:${at?.column}`,
    message,
  }));
}

const seven = (day: string) => Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => [id, day]));

it.each([
  ['expired-fact', '2026-11-20'],
  ['fact-due', '2026-11-22'],
])('makes one %s of many facts, a warning at the deck', (code, day) => {
  expect(warned(seven(day)).map(({ told }) => told)).toEqual([`warning ${code} decks/made.yaml:1:1`]);
});

it('makes one of those that passed and one of those that are due', () => {
  const days = { a: '2026-11-20', b: '2026-11-22', c: '2026-11-19', d: '2027-06-01' };
  expect(warned(days).map(({ told }) => told)).toEqual([
    'warning expired-fact decks/made.yaml:1:1',
    'warning fact-due decks/facts.yaml:9:1',
  ]);
});

it('names the first five by their days, and counts the rest', () => {
  const named = (days: Readonly<Record<string, string>>) =>
    warned(days).map(({ message }) => message.match(/`\w`|\d+ more/g));
  const five = { a: '2026-11-20', b: '2026-11-10', c: '2026-11-18', d: '2026-11-19', e: '2026-11-01' };
  expect(named(five)).toEqual([['`e`', '`b`', '`c`', '`d`', '`a`']]);
  expect(named({ ...five, f: '2026-11-02', g: '2026-11-20' })).toEqual([['`e`', '`f`', '`b`', '`c`', '`d`', '2 more']]);
});

it('parts the names that it lists, and ends with them when there are no more', () => {
  const [two] = warned({ a: '2026-11-20', b: '2026-11-20' });
  expect(two?.message).toMatch(/: `a`, `b`\.$/);
});

it.each([
  ['one fact', { a: '2026-11-20' }],
  ['many', seven('2026-11-20')],
])('does not say of %s that a day is near when it has passed', (_, days) => {
  const [late, due] = [warned(days, '2026-11-21'), warned(days, '2026-11-19')];
  expect([late.length, due.length]).toEqual([1, 1]);
  expect(late[0]?.message).not.toBe(due[0]?.message);
});

it('refuses several in the order in which they are first named', () => {
  const late = {
    manifest: { date: '2027-03-14' },
    sections: { 'part/one': sectionText('## {fact:b} and {fact:a}\n\nNote:\n{fact:c}, {fact:b}') },
    facts: ['a', 'b', 'c'].map((id) => factText(id, { reviewBy: '2027-03-13' })).join(''),
    sources: oneSource,
  };
  expect(placesOf(checkParts(late), 'expired-fact')).toEqual(
    ['{fact:b}', '{fact:a}', '{fact:c}'].map((needle) => placeIn(late, 'part/one', needle)),
  );
});
