import { describe, expect, it } from 'vitest';
import { countText } from '../../src/check/readingGrade.ts';
import { checkParts, placesOf, sectionText } from '../support/makeDeck.ts';

const plain =
  'The herds eat grass. The people move with them. In spring they go up the hills, and in fall they come back down. '.repeat(
    4,
  );
const middling =
  'Officials collected the numbers for a yearly government report. They measure the activity of the police and the courts in the whole country. '.repeat(
    4,
  );
const heavy =
  'International organizations collaborating with governmental institutions systematically investigate exploitation, notwithstanding considerable administrative difficulties. '.repeat(
    5,
  );

const partsOf = (text: string, audience: string, language = 'en') => ({
  sections: { 'part/one': sectionText(`## A headline\n\nHandout:\n${text}`) },
  manifest: { audience, language },
});

describe('handout text', () => {
  it.each([
    [heavy, 'general'],
    [heavy, 'teen'],
    [heavy, 'adult'],
    [middling, 'teen'],
  ])('above the grade of its audience gets a warning at the section', (text, audience) => {
    const result = checkParts(partsOf(text, audience));
    expect(placesOf(result, 'reading-level')).toEqual(['decks/sections/part/one.md:1:1']);
    expect(result.diagnostics.find(({ code }) => code === 'reading-level')?.severity).toBe('warning');
  });

  it.each([
    ['plain words', plain, 'general', 'en'],
    ['a middling text for adults', middling, 'adult', 'en'],
    ['any text for professionals', heavy, 'professional', 'en'],
    ['another language', heavy, 'teen', 'kk'],
    ['too few words to grade', heavy.slice(0, 160), 'teen', 'en'],
  ])('passes: %s', (_, text, audience, language) => {
    expect(placesOf(checkParts(partsOf(text, audience, language)), 'reading-level')).toEqual([]);
  });
});

it('reads a text that is broken into lines like one that is not', () => {
  const broken = heavy.replaceAll(' ', '\n');
  expect(placesOf(checkParts(partsOf(broken, 'adult')), 'reading-level')).toEqual(['decks/sections/part/one.md:1:1']);
});

it('counts sentences, words and syllables; figures are no words', () => {
  expect(countText('The wide plain fed 300 herders. They came.\nGrass')).toEqual({ sentence: 3, word: 8, syllable: 9 });
});

/** So many words, in sentences of ten. */
const sentences = (count: number, word: string) =>
  Array.from({ length: count }, (_, index) => (index % 10 === 9 ? `${word}. ` : `${word} `)).join('');

it('grades from sixty words on', () => {
  const at = (count: number) =>
    placesOf(checkParts(partsOf(sentences(count, 'administration'), 'adult')), 'reading-level');
  expect([at(59), at(60)]).toEqual([[], ['decks/sections/part/one.md:1:1']]);
});

it('allows adults grade ten, and no more', () => {
  // Sentences of thirty words, 35 or 38 syllables long: grades 9.9 and 11.1.
  const sentence = (long: number) => `The ${'summer '.repeat(long)}${'grass '.repeat(28 - long)}grew. `;
  const level = (long: number) => placesOf(checkParts(partsOf(sentence(long).repeat(3), 'adult')), 'reading-level');
  expect([level(5), level(8)]).toEqual([[], ['decks/sections/part/one.md:1:1']]);
});

it('grades no language that only begins with the same letter', () => {
  expect(checkParts(partsOf(heavy, 'adult', 'es')).checked['reading-level']).toBe(0);
  expect(checkParts(partsOf(heavy, 'adult', 'en-GB')).checked['reading-level']).toBe(1);
});

it('takes a figure alone for no sentence', () => {
  expect(countText('1990. They came.')).toEqual({ sentence: 1, word: 2, syllable: 2 });
});

it('reads the handout texts of all slides of a section as one text, each line for itself', () => {
  const half = (end: string) => `${sentences(29, 'administration')}administration${end}`;
  const parts = partsOf(`${half('')}\n\n---\n## Another\n\nHandout:\n${half('')}`, 'adult');
  expect(placesOf(checkParts(parts), 'reading-level')).toHaveLength(1);
});

it('says how hard the text is, and how long its sentences where that is why', () => {
  const said = (text: string) =>
    checkParts(partsOf(text, 'adult')).diagnostics.find(({ code }) => code === 'reading-level');
  const sentence = (words: number) => `The ${'administration '.repeat(words - 2)}administration. `;
  expect(said(sentence(16).repeat(4))?.message).toMatch(/`part\/one`.*\b\d\d\.\d; .*`adult`.*\b10\b/);
  expect(said(sentence(16).repeat(4))?.hint).not.toMatch(/\d/);
  expect(said(sentence(17).repeat(4))?.hint).toMatch(/\b17\b/);
});
