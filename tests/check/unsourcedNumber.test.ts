import { expect, it } from 'vitest';
import { checkParts, factText, helpLineText, oneSource, placeIn, placesOf, sectionText } from '../support/makeDeck.ts';

const partsOf = (body: string) => ({
  sections: { 'part/one': sectionText(body) },
  facts: factText('size', { value: '9' }),
  sources: oneSource,
  helplines: helpLineText('line', { phone: '1-800-555-0100' }) + helpLineText('short', { phone: '"911"' }),
});

it.each([
  ['a count', '## About 300 people live here', '300'],
  ['a count with its thousands', '## A headline\n\nSome 27,600,000 people', '27,600,000'],
  ['a percentage', '## A headline\n\n- Most\n- 62 % of all', '62'],
  ['a rank', '## A headline\n\nThe 13th state', '13th'],
  ['a help line’s number', '## A headline\n\nCall 1-800-555-0100 now', '1-800-555-0100'],
  ['a short help line’s number', '## A headline\n\nCall 911 now', '911'],
  ['alternative text', '## A headline\n\n```icons\nitems: [{ icon: eye, label: See }]\nalt: Shows 40 eyes\n```', '40'],
  ['a chart’s cell', '## A headline\n\n```chart\nrows: [{ label: Cases, a: 49 }]\nalt: Bars\n```', '49'],
])('warns of %s that is typed by hand', (_, body, needle) => {
  const parts = partsOf(body);
  const result = checkParts(parts);
  expect(placesOf(result, 'unsourced-number')).toEqual([placeIn(parts, 'part/one', needle)]);
  expect(result.diagnostics.find(({ code }) => code === 'unsourced-number')?.severity).toBe('warning');
});

it.each([
  ['a fact', '## A headline\n\n{fact:size.value}'],
  [
    'a fact in a fence',
    '## A headline\n\n```timeline\nevents: [{ when: 1990, what: "{fact:size.value}" }, { when: 1991, what: b }]\nalt: Two\n```',
  ],
  ['a help line', '## A headline\n\n{helpline:line.phone}'],
  ['a year and years', '## From 1991 to 1995–97, and in the 1930s'],
  ['a name with a number', '## Tier 2, I-94 and the lower 48 at 24/7'],
  ['another phone number', '## A headline\n\nThe church: 701-555-0199'],
  ['a numbered list', '## A headline\n\n1. One\n2. Two'],
  ['code', '## A headline\n\n`12`'],
  ['notes and handout text', '## A headline\n\nNote:\nSome 300.\n\nHandout:\nSome 300.'],
])('lets %s pass', (_, body) => {
  expect(placesOf(checkParts(partsOf(body)), 'unsourced-number')).toEqual([]);
});

it.each([
  'Since 1991...',
  'On day  3',
  'A 20th-century house',
  '① Look ② Listen',
  'On day 3',
  'The 1930’s',
  'The 1930s',
  'From 1991 to 1993–1995',
  'See step 4',
  'No. 7',
  'Call 555-0199',
])('lets “%s” pass', (text) => {
  expect(placesOf(checkParts(partsOf(`## ${text}`)), 'unsourced-number')).toEqual([]);
});

it.each([
  ['The 4th state', '4th'],
  ['The 1,000th visitor', '1,000th'],
  ['There were 300.', '300'],
  ['Tier 2 has 300 people', '300'],
  ['Some 31991 people', '31991'],
  ['Some 19912 people', '19912'],
  ['From 31991–97', '31991–97'],
  ['From 1991–975', '1991–975'],
  ['At 555-01', '555-01'],
  ['At 55401-1234', '55401-1234'],
  ['At 555-01991', '555-01991'],
  ['{fact:size.value} and 40 more', '40'],
])('warns in “%s”', (text, needle) => {
  const parts = partsOf(`## ${text}`);
  expect(placesOf(checkParts(parts), 'unsourced-number')).toEqual([placeIn(parts, 'part/one', needle)]);
});

it('knows all numbers of a help line', () => {
  const helplines = helpLineText('line', { text: '{ number: "233733" }', tty: '1-888-555-0101' });
  const parts = { ...partsOf('## Send 233733 or 1-888-555-0101'), helplines };
  const result = checkParts(parts);
  expect(placesOf(result, 'unsourced-number')).toHaveLength(2);
  expect(result.diagnostics.find(({ code }) => code === 'unsourced-number')?.hint).toContain('{helpline:id.phone}');
});

it('points behind a fact in a drawing at the right place', () => {
  const events = '{ when: 1990, what: Before }, { when: 1991, what: "{fact:size.value} and 40 more" }';
  const parts = partsOf(`## A headline\n\n\`\`\`timeline\nevents: [${events}]\nalt: Two\n\`\`\``);
  expect(placesOf(checkParts(parts), 'unsourced-number')).toEqual([placeIn(parts, 'part/one', '40')]);
});
