import { expect, it } from 'vitest';
import { siteAddress } from '../../src/model/siteAddress.ts';

it.each([
  ['a b/c#d.pdf', undefined, 0, 'a%20b/c%23d.pdf'],
  ['a/b.pdf', undefined, 1, '../a/b.pdf'],
  ['a/b.pdf', new URL('https://example.org/talks/'), 1, 'https://example.org/talks/a/b.pdf'],
  ['a/', new URL('https://example.org/talks/'), 0, 'https://example.org/talks/a/'],
  ['', new URL('https://example.org/talks/'), 0, 'https://example.org/talks/'],
] as const)('makes an address of %j', (path, base, depth, address) => {
  expect(siteAddress(path, base, depth)).toBe(address);
});
