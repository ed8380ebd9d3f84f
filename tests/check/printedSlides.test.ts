import { expect, it } from 'vitest';
import { checkParts, factText, helpLineText, oneSource, placeIn, placesOf, sectionText } from '../support/makeDeck.ts';

/** A section that was cut for time: handouts show its slides and print its text, the lectern notes have its notes. */
const body = `## The voiceless {fact:rank}, call {helpline:stale.phone}

Note:
They were voiceless, says {fact:rank}.

Handout:
Voiceless by {fact:rank}: {helpline:stale.phone}.
`;
const parts = {
  sections: { 'part/one': sectionText('## A headline'), 'part/two': sectionText(body) },
  manifest: { date: '2026-11-21' },
  leftOut: ['part/two'],
  facts: factText('rank', { status: 'banned' }),
  sources: oneSource,
  helplines: helpLineText('stale', { verifiedOn: '2001-01-01' }),
};

it('holds a section that was cut for time against the rules for words that go out', () => {
  const result = checkParts(parts);
  expect(placesOf(result, 'banned-fact')).toEqual(
    [1, 2, 3].map((nth) => placeIn(parts, 'part/two', '{fact:rank}', nth)),
  );
  expect(placesOf(result, 'unverified-helpline')).toEqual([placeIn(parts, 'part/two', '{helpline:stale.phone}')]);
  expect(placesOf(result, 'harmful-word')).toEqual([
    placeIn(parts, 'part/two', 'voiceless'),
    placeIn(parts, 'part/two', 'voiceless', 2),
    placeIn(parts, 'part/two', 'Voiceless by'),
  ]);
});
