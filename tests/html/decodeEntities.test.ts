import { expect, it } from 'vitest';
import { decodeEntities } from '../../src/html/decodeEntities.ts';

it.each([
  ['a b', 'a b'],
  ['&eacute;&#233;&#xE9;', 'ééé'],
  ['a &amp; b &lt;c&gt;', 'a & b <c>'],
  ['&copy 2025 &notin;', '© 2025 ∉'],
  ['&zzz; & ;', '&zzz; & ;'],
])('a browser shows for %j the letters %j', (text, expected) => {
  expect(decodeEntities(text)).toBe(expected);
});
