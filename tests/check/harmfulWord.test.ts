import { expect, it } from 'vitest';
import { checkParts, factText, oneSource, placeIn, placesOf, plainContext, sectionText } from '../support/makeDeck.ts';

const partsOf = (body: string) => ({ sections: { 'part/one': sectionText(body) } });

it.each([
  ['on a slide', '## They were Rescued', 'Rescued'],
  ['in the notes', '## A headline\n\nNote:\nOne of the slaves\nleft.', 'slaves'],
  ['in handout text', '## A headline\n\nHandout:\nWe want to save these girls.', 'save these girls'],
  ['in strong text', '## A headline\n\nNo **illegals** here', 'illegals'],
  [
    'in a fence',
    '## A headline\n\n```icons\nitems: [{ icon: eye, label: Sold like merchandise }]\nalt: An eye\n```',
    'merchandise',
  ],
  ['on the second line of a paragraph', '## A headline\n\nOne line,\nthen a pimp.', 'pimp'],
])('warns of a harmful word %s, at the word', (_, body, needle) => {
  const parts = partsOf(body);
  const result = checkParts(parts);
  expect(placesOf(result, 'harmful-word')).toEqual([placeIn(parts, 'part/one', needle)]);
  expect(result.diagnostics.find(({ code }) => code === 'harmful-word')).toMatchObject({
    severity: 'warning',
    hint: expect.stringMatching(/^Better: /),
  });
});

it('finds it in alternative text, in a title and in a fact', () => {
  const alt = partsOf('## A headline\n\n![A rescuer](a.svg)');
  expect(placesOf(checkParts(alt), 'harmful-word')).toEqual([placeIn(alt, 'part/one', 'rescuer')]);
  const title = { sections: { 'part/one': sectionText('## A headline', { title: 'The prostitute' }) } };
  expect(placesOf(checkParts(title), 'harmful-word')).toEqual(['decks/sections/part/one.md:1:1']);
  const fact = {
    ...partsOf('## A headline\n\n{fact:old}'),
    facts: factText('old', { text: 'johns pay' }),
    sources: oneSource,
  };
  expect(placesOf(checkParts(fact), 'harmful-word')).toEqual([placeIn(fact, 'part/one', '{fact:old}')]);
});

it.each([
  ['words that only look alike', '## Save the number; a saved seat; Saint John’s and Johnson'],
  ['names of organisations', '## The International Rescue Committee and Anti-Slavery International'],
  ['titles', '## A headline\n\nThe Global Estimates of Modern\nSlavery'],
])('lets %s pass', (_, body) => {
  expect(placesOf(checkParts(partsOf(body)), 'harmful-word')).toEqual([]);
});

it('lets a name pass that the project allows, and nothing around it', () => {
  const parts = partsOf('## The Prairie Rescue Mission\n\nThey rescue.');
  const gates = { ...plainContext.gates, allow: ['Prairie Rescue Mission'] };
  expect(placesOf(checkParts(parts, { gates }), 'harmful-word')).toEqual([placeIn(parts, 'part/one', 'rescue.')]);
});
