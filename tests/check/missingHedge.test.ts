import { describe, expect, it } from 'vitest';
import { checkParts, factText, oneSource, placeIn, placesOf, sectionText } from '../support/makeDeck.ts';

const facts =
  factText('cows', {
    status: 'hearsay',
    hedge: 'a woman in an audience said that',
    value: '300',
    text: '"{value} cows were flown over"',
  }) +
  factText('mood', { status: 'opinion', hedge: 'the speaker thinks that', values: '{ "2009": 4, "2010": 5 }' }) +
  factText('firm', { value: '9' });

const partsOf = (body: string) => ({ sections: { 'part/one': sectionText(body) }, facts, sources: oneSource });

describe('hearsay and opinion without their hedge', () => {
  it.each([
    ['a bare value on a slide', '## A headline\n\nThey sent {fact:cows.value}.', '{fact:cows.value}'],
    ['a bare number in handout text', '## A headline\n\nHandout:\nThey sent {fact:cows.number}.', '{fact:cows.number}'],
    ['the bare text in the notes', '## A headline\n\nNote:\nOnce {fact:cows.text}.', '{fact:cows.text}'],
    ['the value of a year', '## A headline\n\nIt was {fact:mood.2010}.', '{fact:mood.2010}'],
    [
      'a hedge in another part only',
      '## A headline\n\nIt was {fact:cows.value}.\n\nNote:\nWell, {fact:cows}.',
      '{fact:cows.value}',
    ],
    ['a spoken hedge on a slide', '## A headline\n\nI was told: {fact:cows.value}.', '{fact:cows.value}'],
  ])('are refused: %s', (_, body, needle) => {
    const parts = partsOf(body);
    expect(placesOf(checkParts(parts), 'missing-hedge')).toEqual([placeIn(parts, 'part/one', needle)]);
  });

  it('are refused in a chart, at the line of the row', () => {
    const body = "## A headline\n\n```chart\nrows:\n  - { label: Mood, '2010': '{fact:mood.2010}' }\nalt: One bar\n```";
    const parts = partsOf(body);
    expect(placesOf(checkParts(parts), 'missing-hedge')).toEqual([placeIn(parts, 'part/one', '{fact:mood.2010}')]);
  });
});

it.each([
  ['the whole fact', '## A headline\n\n{fact:cows}'],
  ['the hedge as a part', '## A headline\n\n{fact:cows.hedge} {fact:cows.value} came.'],
  ['the hedge in its own words', '## A headline\n\nA woman in an audience\nsaid that {fact:cows.value} came.'],
  ['a spoken hedge in the notes', '## A headline\n\nNote:\nI was told of {fact:cows.value}.'],
  ['the year alone, which claims nothing', '## A headline\n\nIn {fact:cows.year}.'],
  ['a firm fact', '## A headline\n\n{fact:firm.value}'],
])('lets pass: %s', (_, body) => {
  expect(placesOf(checkParts(partsOf(body)), 'missing-hedge')).toEqual([]);
});

it.each([
  ['the hedge of another fact', '{fact:mood} {fact:cows.value}', '{fact:cows.value}'],
  ['its year', '{fact:cows.year}: {fact:cows.value}', '{fact:cows.value}'],
])('is not hedged by %s', (_, text, needle) => {
  const parts = partsOf(`## A headline\n\n${text}`);
  expect(placesOf(checkParts(parts), 'missing-hedge')).toEqual([placeIn(parts, 'part/one', needle)]);
});

it('lets pass a fact that only stands behind an answer', () => {
  const quiz = '```quiz\nquestions: [{ id: q, ask: How many?, answer: Many, facts: [cows] }]\n```';
  expect(placesOf(checkParts(partsOf(`## A headline\n\n${quiz}`)), 'missing-hedge')).toEqual([]);
});

it.each([
  'They told me of',
  'I am told of',
  'I have been told of',
  'I heard of',
  'I have read somewhere of',
  'I think it was',
  'My impression is',
  'It seems to me,',
  'As I remember,',
  'It is often said:',
  'This is said:',
  'They say',
  'Somebody said to me',
  'A woman wrote to me of',
  'I cannot prove',
])('takes the speaker’s own “%s” for a hedge', (words) => {
  expect(placesOf(checkParts(partsOf(`## A headline\n\nNote:\n${words} {fact:cows.value}.`)), 'missing-hedge')).toEqual(
    [],
  );
});

it.each(['I was there when', 'We told them of', 'It is'])('takes “%s” for none', (words) => {
  const parts = partsOf(`## A headline\n\nNote:\n${words} {fact:cows.value}.`);
  expect(placesOf(checkParts(parts), 'missing-hedge')).toHaveLength(1);
});

it('looks at hearsay and opinion, not at firm facts, and says with which words each is hedged', () => {
  const { checked, diagnostics } = checkParts(partsOf('## {fact:cows.value}\n\n{fact:firm.value} {fact:cows.year}'));
  expect(checked['missing-hedge']).toBe(2);
  const [found] = diagnostics.filter(({ code }) => code === 'missing-hedge');
  expect(found?.hint).toContain('a woman in an audience said that');
});

it.each([
  ['a comma', 'as a woman, unasked, said', 'As a woman unasked said, {fact:told.value} came.'],
  ['marks at its end', "'so one woman said:'", '{fact:told.value} came, so one woman said'],
  ['emphasis', 'as a woman said', 'As a **woman** said, {fact:told.value} came.'],
])('knows the hedge’s own words without or with %s', (_, hedge, text) => {
  const facts = factText('told', { status: 'hearsay', hedge, value: '3' });
  expect(placesOf(checkParts({ ...partsOf(`## A headline\n\n${text}`), facts }), 'missing-hedge')).toEqual([]);
});

it('knows a speaker’s own words at the beginning of a paragraph', () => {
  const parts = partsOf('## A headline\n\nNote:\nYes.\n\nSo it was\n\nI heard of {fact:cows.value}.');
  expect(placesOf(checkParts(parts), 'missing-hedge')).toEqual([]);
});

it('takes a straight apostrophe for a round one', () => {
  const told = factText('told', { status: 'hearsay', hedge: "a woman's friend said that", value: '3' });
  const parts = { ...partsOf('## A headline\n\nA woman’s friend said that {fact:told.value} came.'), facts: told };
  expect(placesOf(checkParts(parts), 'missing-hedge')).toEqual([]);
});

describe('a fact that only stands behind what a drawing says', () => {
  const timeline = (fact: string) =>
    `\`\`\`timeline\nevents: [{ when: 1990, what: Before }, { when: 1991, what: After, fact: ${fact} }]\nalt: Two\n\`\`\``;

  it('needs no hedge', () => {
    const parts = partsOf(`## A headline\n\n${timeline('mood')}`);
    expect(placesOf(checkParts(parts), 'missing-hedge')).toEqual([]);
  });

  it('is no hedge for its figure elsewhere on the slide', () => {
    const parts = partsOf(`## {fact:cows.value}\n\n${timeline('cows')}`);
    expect(placesOf(checkParts(parts), 'missing-hedge')).toEqual([placeIn(parts, 'part/one', '{fact:cows.value}')]);
  });
});
