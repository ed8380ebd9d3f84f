import { expect, it } from 'vitest';
import { endlessText, isLonger, tooLongText } from '../../src/model/textLimits.ts';

it('counts letters, and not those of pictures that are written into a text', () => {
  const picture = `![a](data:image/png;base64,${'A'.repeat(500)})`;
  expect(isLonger('a'.repeat(100), 100)).toBe(false);
  expect(isLonger('a'.repeat(101), 100)).toBe(true);
  expect(isLonger(picture + picture, 100)).toBe(false);
  expect(isLonger(picture + 'a'.repeat(101), 100)).toBe(true);
  expect(isLonger(`data:,${'A'.repeat(50_000_000)}`, 100)).toBe(true);
});

it('names the file, as an error in every deck', () => {
  expect(tooLongText('a'.repeat(2_000_000), 'a.md')).toBeUndefined();
  const told = { code: 'too-large', severity: 'error', at: { file: 'a.md', line: 1, column: 1 } };
  expect(tooLongText('a'.repeat(2_000_001), 'a.md')).toMatchObject(told);
  expect(endlessText('a.md')).toMatchObject(told);
});
