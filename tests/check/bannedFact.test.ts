import { expect, it } from 'vitest';
import { checkParts, factText, oneSource, placeIn, placesOf, sectionText } from '../support/makeDeck.ts';

const facts = factText('rank', { status: 'banned', note: 'Nobody counted.' }) + factText('count', { value: '12' });

it.each([
  ['on the slide', '## A headline\n\nThey say {fact:rank}.'],
  ['in the notes', '## A headline\n\nNote:\nThey say {fact:rank}.'],
  ['in the handout text', '## A headline\n\nHandout:\nThey say {fact:rank}.'],
])('refuses a banned fact %s', (_, body) => {
  const parts = { sections: { 'part/one': sectionText(body) }, facts, sources: oneSource };
  expect(placesOf(checkParts(parts), 'banned-fact')).toEqual([placeIn(parts, 'part/one', '{fact:rank}')]);
});

it('points into a fence, at the line that names the fact', () => {
  const body =
    '## A headline\n\n```timeline\nevents:\n  - { when: 1990, what: Before }\n  - { when: 1991, what: After, fact: rank }\nalt: Two events\n```';
  const parts = { sections: { 'part/one': sectionText(body) }, facts, sources: oneSource };
  expect(placesOf(checkParts(parts), 'banned-fact')).toEqual([placeIn(parts, 'part/one', 'rank')]);
});

it('lets other facts pass', () => {
  const parts = {
    sections: { 'part/one': sectionText('## A headline\n\n{fact:count.value}') },
    facts,
    sources: oneSource,
  };
  const result = checkParts(parts);
  expect(placesOf(result, 'banned-fact')).toEqual([]);
  expect(result.checked['banned-fact']).toBe(1);
});

it.each([
  ['dated', {}],
  ['hearsay', { hedge: 'somebody said that' }],
])('lets %s facts pass, which other rules look after', (status, lines) => {
  const parts = {
    sections: { 'part/one': sectionText('## A headline\n\n{fact:other}') },
    facts: factText('other', { status, ...lines }),
    sources: oneSource,
  };
  expect(placesOf(checkParts(parts), 'banned-fact')).toEqual([]);
});

it.each([
  ['the ledger’s reason', 'Nobody counted.', /Nobody counted\.$/],
  ['that there is none', undefined, /: [^:]{9,}\.$/],
])('says %s', (_, note, expected) => {
  const facts = factText('rank', { status: 'banned', ...(note === undefined ? {} : { note }) });
  const { diagnostics } = checkParts({
    sections: { 'part/one': sectionText('## They say {fact:rank}') },
    facts,
    sources: oneSource,
  });
  expect(diagnostics.find(({ code }) => code === 'banned-fact')?.message).toMatch(expected);
});
