import { expect, it } from 'vitest';
import { hashWord, wordHashes } from '../../../src/check/privacy/hashWord.ts';

const salt = { salt: '00112233445566778899aabbccddeeff', rounds: 2 };

it('hashes a word as lists on disk have it', () => {
  expect(hashWord('steppe', salt)).toBe('PvI_SgvV3Wm3F6pV');
});

it('hashes under each list by itself, by its salt and its rounds', () => {
  const lists = [salt, { ...salt, rounds: 3 }, { ...salt, salt: 'ffeeddccbbaa99887766554433221100' }];
  for (const list of [...lists, ...lists]) expect(wordHashes('Steppe', list)).toContain(hashWord('stepe', list));
});

it('hashes each word once', () => {
  expect(wordHashes('steppes', salt)).toBe(wordHashes('steppes', salt));
});
