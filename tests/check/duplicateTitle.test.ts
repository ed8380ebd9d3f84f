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
