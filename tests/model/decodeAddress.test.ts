import { expect, it } from 'vitest';
import { decodeAddress } from '../../src/model/decodeAddress.ts';

it.each([
  ['my%20photo.png', 'my photo.png'],
  ['%D0%B0.png', 'а.png'],
  ['a.png', 'a.png'],
  ['100%.png', '100%.png'],
  ['%E0%A4%A.png', '%E0%A4%A.png'],
])('reads %s as %s', (written, read) => {
  expect(decodeAddress(written)).toBe(read);
});
