import { expect, it } from 'vitest';
import { checkParts, factText, oneSource, placeIn, placesOf, sectionText } from '../support/makeDeck.ts';

const young = sectionText('## A headline\n\nNote:\nSaid: {fact:grim}.', { audience: 'general' });
const old = sectionText('## Another headline', {
  audience: '{ full: adult, short: general }',
  minutes: '{ full: 2, short: 1 }',
});
const parts = {
  sections: { 'part/one': young, 'part/two': old },
  facts: factText('grim', { audience: 'teen' }),
  sources: oneSource,
};

it('refuses sections and facts for older listeners, in the manifest and where the fact is named', () => {
  const school = { ...parts, manifest: { audience: 'general' } };
  expect(placesOf(checkParts(school), 'above-audience')).toEqual([
    'decks/made.yaml:7:5',
    placeIn(school, 'part/one', '{fact:grim}'),
  ]);
});

it('lets them pass for their own audience and above', () => {
  for (const audience of ['adult', 'professional'])
    expect(placesOf(checkParts({ ...parts, manifest: { audience } }), 'above-audience')).toEqual([]);
});

it('judges the form that the deck uses', () => {
  const short = { ...parts, manifest: { audience: 'teen' }, uses: ['part/one', '{ section: part/two, form: short }'] };
  expect(placesOf(checkParts(short), 'above-audience')).toEqual([]);
});

it('judges a section that was cut for time, which handouts still tell', () => {
  const cut = { ...parts, manifest: { audience: 'teen' }, leftOut: ['part/two'] };
  expect(placesOf(checkParts(cut), 'above-audience')).toEqual(['decks/made.yaml:7:5']);
});

it('names the section with its form, and the fact', () => {
  const { diagnostics } = checkParts({ ...parts, manifest: { audience: 'general' } });
  const messages = diagnostics.flatMap(({ code, message }) => (code === 'above-audience' ? [message] : []));
  expect(messages.map((message) => message.match(/part\/two|\bfull\b|`grim`|`adult`|`teen`/g))).toEqual([
    ['part/two', 'full', '`adult`'],
    ['`grim`', '`teen`'],
  ]);
});
