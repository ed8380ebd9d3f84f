import { expect, it } from 'vitest';
import { openQuote } from '../../src/parse/openQuote.ts';

it.each([
  ['a: "b', 3],
  ["a: 'b\nc: d", 3],
  ['a: b\nc: "d\ne: f"', 8],
  ['a: "b\n  - c: d"', 3],
  ['a: "b\n\tc-d:"', 3],
  ['a: "b\nc:\n"', 3],
  ['a: ["b", "c]', 9],
  ['a: "', 3],
  ['a: "b\n  cc: d"', 3],
  ['a: "b\n  -  c-d:\te"', 3],
  ['a: [b\nc: "d', 9],
  ["a: \"b\" \nc: 'it''s'\nd: \"e", 22],
])('%j has a quote that is never closed, at %s', (text, offset) => {
  expect(openQuote(text)).toBe(offset);
});

it.each([
  'a: b',
  'a: "b"',
  "a: 'b'",
  'a: "b\n  c"',
  'a: "b: c"',
  'a: "b\n  c:d"',
  'a: "b\n  - c"',
  'a: "b\n  c d: e"',
  'a: b "c',
  'a: "b\\"c"',
  '',
])('%j has none', (text) => {
  expect(openQuote(text)).toBeUndefined();
});
