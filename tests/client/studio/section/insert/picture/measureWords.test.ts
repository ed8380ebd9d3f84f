import { expect, it } from 'vitest';
import { measureWords, sizeWords } from '../../../../../../src/client/studio/section/insert/picture/measureWords.ts';

it('says how large a picture was and will be', () => {
  const was = { size: 12_345_678, pixels: { width: 5000, height: 4000 } };
  const is = { size: 2_100_000, pixels: { width: 3535, height: 2828 } };
  expect(measureWords(was, is)).toBe('5,000 × 4,000 pixels, 12.3 MB → 3,535 × 2,828 pixels, 2.1 MB');
  expect(measureWords(was, was)).toBe('5,000 × 4,000 pixels, 12.3 MB');
  const drawing = { size: 900, pixels: undefined };
  expect(measureWords(drawing, drawing)).toBe('A drawing, 900 bytes');
  expect([999, 1000, 999_499, 999_500].map(sizeWords)).toEqual(['999 bytes', '1 KB', '999 KB', '1.0 MB']);
});
