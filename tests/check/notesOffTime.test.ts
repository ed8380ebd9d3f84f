import { expect, it } from 'vitest';
import { checkParts, placesOf, sectionText } from '../support/makeDeck.ts';

const partsOf = (words: number) => ({
  sections: { 'part/one': sectionText(`## A headline\n\nNote:\n${'word '.repeat(words)}`, { minutes: '2' }) },
  manifest: { pace: '100' },
});

it.each([169, 231])('warns when notes of two minutes have %i words at 100 a minute', (words) => {
  const result = checkParts(partsOf(words));
  expect(placesOf(result, 'notes-off-time')).toEqual(['decks/made.yaml:7:5']);
  expect(result.diagnostics.find(({ code }) => code === 'notes-off-time')?.severity).toBe('warning');
});

it.each([170, 200, 230])('is silent at %i words', (words) => {
  expect(placesOf(checkParts(partsOf(words)), 'notes-off-time')).toEqual([]);
});

it('says how many words there are, in how many minutes, and how many these hold', () => {
  const message = checkParts(partsOf(169)).diagnostics.find(({ code }) => code === 'notes-off-time')?.message;
  expect(message?.match(/\d+/g)).toEqual(['169', '2', '200', '100']);
});
