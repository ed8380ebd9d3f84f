import { expect, it } from 'vitest';
import { checkParts, placesOf, sectionText } from '../support/makeDeck.ts';

it('warns at the second slide of one title, letter case and marks aside', () => {
  const sections = {
    'a/one': sectionText('## Where is it?'),
    'a/two': sectionText('## Something else\n\n---\n## Where *is* it'),
  };
  const result = checkParts({ sections });
  expect(placesOf(result, 'duplicate-title')).toEqual(['decks/sections/a/two.md:8:1']);
  expect(result.diagnostics.find(({ code }) => code === 'duplicate-title')?.severity).toBe('warning');
});

it('lets different titles pass', () => {
  expect(
    placesOf(checkParts({ sections: { 'a/one': sectionText('## Where?\n\n---\n## When?') } }), 'duplicate-title'),
  ).toEqual([]);
});

it('takes capitals for small letters, and figures for words', () => {
  const sections = { 'a/one': sectionText('## In 1991\n\n---\n## IN 1991\n\n---\n## In 1992') };
  expect(placesOf(checkParts({ sections }), 'duplicate-title')).toEqual(['decks/sections/a/one.md:8:1']);
});

it('lets a title slide and its talk share a title', () => {
  const sections = { 'a/one': sectionText('## A talk\n\n---\n<!-- .slide: layout="title" -->\n## A talk') };
  expect(placesOf(checkParts({ sections, manifest: { titleSlide: 'true' } }), 'duplicate-title')).toEqual([
    'decks/sections/a/one.md:5:1',
  ]);
});

it.each([
  ['a comma', 'One, two', 'One two'],
  ['a dash', 'One – two', 'One-two'],
])('finds a title that differs by %s', (_, one, other) => {
  const sections = { 'a/one': sectionText(`## ${one}\n\n---\n## ${other}`) };
  expect(placesOf(checkParts({ sections }), 'duplicate-title')).toEqual(['decks/sections/a/one.md:8:1']);
});

it.each([
  ['words that are written together', 'Now here', 'Nowhere'],
  ['signs', '→', '?'],
  ['pictures', '🐝', '🌻'],
])('lets %s pass', (_, one, other) => {
  const sections = { 'a/one': sectionText(`## ${one}\n\n---\n## ${other}`) };
  expect(placesOf(checkParts({ sections }), 'duplicate-title')).toEqual([]);
});
