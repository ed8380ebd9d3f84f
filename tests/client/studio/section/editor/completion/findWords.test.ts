import { describe, expect, it } from 'vitest';
import { findWords } from '../../../../../../src/client/studio/section/editor/completion/findWords.ts';

const words = [
  { name: 'kz-pop', detail: 'about 20 million people', finds: 'Kazakhstan' },
  { name: 'pop-music', detail: 'what is sung' },
  { name: 'Germany', detail: 'country', finds: 'Alemania Deutschland' },
  { name: 'Côte d’Ivoire', detail: 'country' },
  { name: '../../assets/our bus.svg', shown: 'our bus.svg', detail: 'assets' },
];
const found = (typed: string): string[] => findWords(words, typed).map(({ name }) => name);

describe('findWords', () => {
  it.each([
    ['pop', ['pop-music', 'kz-pop']],
    ['kz-po', ['kz-pop']],
    ['peop mill', ['kz-pop']],
    ['ALEMANIA', ['Germany']],
    ['cote d', ['Côte d’Ivoire']],
    ['bus', ['../../assets/our bus.svg']],
    ['rman', ['Germany']],
    ['rm', []],
    ['nothing', []],
  ])('%j', (typed, names) => {
    expect(found(typed)).toEqual(names);
  });

  it('has all in their order where nothing is typed, and no more than a list can hold', () => {
    expect(found('')).toHaveLength(words.length);
    const many = Array.from({ length: 1000 }, (_, index) => ({ name: `fact-${index}`, detail: '' }));
    expect(findWords(many, 'fact')).toHaveLength(100);
  });
});
