import { expect, it } from 'vitest';
import { openWords } from '../../src/pack/openWords.ts';
import { privatePassages } from '../../src/pack/privateRuns.ts';
import { sayIn } from '../../src/words/say.ts';
import { makeDeck } from '../support/makeDeck.ts';

const said = 'one two three four five six seven eight nine ten eleven twelve thirteen';
const section = `---
title: One
minutes: 1
---
## A headline

Note:
Never ${said}. [pause]

Handout:
Openly one two three four five six
seven "eight" nine **ten** eleven twelve thirteen.
`;
const { deck } = makeDeck({ sections: { 'part/one': section }, manifest: { closing: `To end ${said}` } });
const words = openWords({ deck, slides: [], omitted: [] });
const isPrivate = (text: string): boolean => privatePassages([text], words)(text);

it('holds what files of a talk say, over line breaks and marks', () => {
  expect(isPrivate(`To end ${said}`)).toBe(false);
  expect(isPrivate('Openly one two three four five six seven eight nine')).toBe(false);
});

it('holds nothing of the notes', () => {
  expect(isPrivate(`Never ${said}`)).toBe(true);
});

it('holds what the kit prints by itself', () => {
  expect(isPrivate(sayIn('en')('host.stepOut'))).toBe(false);
  expect(isPrivate(`${sayIn('en')('host.stepOut')} And more of it that nobody else says here`)).toBe(true);
});
