import { expect, it } from 'vitest';
import { plainText } from '../../src/model/plainText.ts';
import { factText, makeDeck, oneSource, sectionText } from '../support/makeDeck.ts';

const facts =
  factText('wide', { text: 'the steppe is wide' }) +
  factText('told', { text: 'it is wide', status: 'hearsay', hedge: 'some say' }) +
  factText('phone', { text: 'iPhones ring there' }) +
  factText('size', { text: '"{value} {unit}"', value: 'about nine', unit: 'miles' });

function shown(body: string) {
  const { deck, diagnostics } = makeDeck({ facts, sources: oneSource, sections: { 'part/one': sectionText(body) } });
  expect(diagnostics).toEqual([]);
  const [slide] = deck.slides;
  return { text: plainText(slide?.tokens ?? []), title: slide?.title, notes: plainText(slide?.notes ?? []) };
}

it.each<[string, string, string]>([
  ['a paragraph', '{fact:wide}.', 'The steppe is wide.'],
  ['a sentence behind another', 'Look! {fact:wide}. “{fact:wide}.”', 'Look! The steppe is wide. “The steppe is wide.”'],
  ['strong words', 'Look. **{fact:wide}**', 'Look. The steppe is wide'],
  ['what a strong sentence is before', '**Look.** {fact:wide}', 'Look. The steppe is wide'],
  ['a point of a list', '- one\n- {fact:wide}', 'one\nThe steppe is wide'],
  ['a hedge', '{fact:told}, and {fact:told}', 'Some say it is wide, and some say it is wide'],
])('a fact begins with a capital where it begins %s', (_, body, expected) => {
  expect(shown(body).text).toBe(expected);
});

it.each<[string, string, string]>([
  [
    'in the middle of a sentence',
    'I know that {fact:wide}: {fact:wide}.',
    'I know that the steppe is wide: the steppe is wide.',
  ],
  ['behind an abbreviation of letters', 'In the U.S. {fact:wide}.', 'In the U.S. the steppe is wide.'],
  ['as a figure', '{fact:size.value}', 'about nine miles'],
  ['in a table', '| {fact:wide} |\n|---|\n| {fact:wide} |', 'the steppe is wide\nthe steppe is wide'],
  ['when its own first word says otherwise', '{fact:phone}', 'iPhones ring there'],
])('it stays as it is %s', (_, body, expected) => {
  expect(shown(body).text).toBe(expected);
});

it('a heading and the title of its slide are alike, and a pause of the speaker’s ends no sentence', () => {
  const { text, title, notes } = shown(
    '## {fact:wide}\n\nNote:\nHow wide? [pause] {fact:wide}. It is [pause] {fact:wide}.',
  );
  expect([text, title]).toEqual(['The steppe is wide', 'The steppe is wide']);
  expect(notes).toBe('How wide? [pause] The steppe is wide. It is [pause] the steppe is wide.');
});
