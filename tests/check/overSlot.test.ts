import { expect, it } from 'vitest';
import { checkParts, placesOf, sectionText } from '../support/makeDeck.ts';

const sections = {
  'part/one': sectionText('## One', { minutes: '{ full: 6, short: 2 }' }),
  'part/two': sectionText('## Two', { minutes: '3' }),
};
const uses = ['part/one', '{ section: part/two, keep: could }'];

it('refuses sections that take longer than the slot leaves, and names what to cut', () => {
  const result = checkParts({ sections, uses, manifest: { slot: '10', questions: '2' } });
  expect(placesOf(result, 'over-slot')).toEqual(['decks/made.yaml:1:1']);
  const hint = result.diagnostics.find(({ code }) => code === 'over-slot')?.hint;
  expect(hint).toContain('part/one');
  expect(hint).toContain('part/two');
});

it('lets them pass when they fill it to the minute', () => {
  expect(placesOf(checkParts({ sections, uses, manifest: { slot: '10', questions: '1' } }), 'over-slot')).toEqual([]);
});
