import { expect, it } from 'vitest';
import { checkParts, factText, helpLineText, oneSource, placeIn, placesOf, sectionText } from '../support/makeDeck.ts';

/** A section that was cut for time: its slides and notes reach nobody, its handout text is still printed. */
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

it('holds the handout text of a section that was cut for time against the rules, and nothing else of it', () => {
  const result = checkParts(parts);
  expect(placesOf(result, 'banned-fact')).toEqual([placeIn(parts, 'part/two', '{fact:rank}', 3)]);
  expect(placesOf(result, 'unverified-helpline')).toEqual([placeIn(parts, 'part/two', '{helpline:stale.phone}', 2)]);
  expect(placesOf(result, 'harmful-word')).toEqual([placeIn(parts, 'part/two', 'Voiceless by')]);
});
