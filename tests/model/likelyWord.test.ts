import { expect, it } from 'vitest';
import { likelyWord } from '../../src/model/likelyWord.ts';

it.each([
  ['lake-dpeth', ['lake-depth', 'lake-size'], 'lake-depth'],
  ['sumary', ['summary', 'wallet'], 'summary'],
  // As far as a third of the letters, and no farther.
  ['abcdef', ['abcdxy'], 'abcdxy'],
  ['abcdef', ['abcxyz'], undefined],
  ['herds', ['railway', 'famine'], undefined],
  ['herds', [], undefined],
])('of %s, among %j, is %s', (word, known, likely) => {
  expect(likelyWord(word, known)).toBe(likely);
});
