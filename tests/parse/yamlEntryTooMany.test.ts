import { expect, it } from 'vitest';
import { yamlEntryTooMany } from '../../src/parse/yamlEntryTooMany.ts';

it.each([
  ['keys', 'a: 1\nb: 2\nc: 3\nd: 4\n', 16],
  ['items', '- a\n- b\n- c\n- d\n', 12],
  ['items in brackets', '[a, b, c, d, e]', 11],
  ['keys in braces', '{a: 1, b: 2, c: 3}', 11],
  ['keys in quotes', '"a: 1": 1\n"b": 2\nc: 3\n"- d": 4\n', 27],
  ['keys of items', '- a: 1\n- b: 1\n', 10],
])('finds the entry that is one too many: %s', (_, text, offset) => {
  expect(yamlEntryTooMany(text, 3)).toBe(offset);
});

it.each([
  '',
  'a: 1\nb: 2\nc: 3\n',
  'a: "b: c, d: e, f: g"\n',
  'a: |\n  b: 1\n  - c\n  - d: 2, e\n',
  '# a: b, c: d, e: f\n',
])('lets pass what has no more: %j', (text) => {
  expect(yamlEntryTooMany(text, 3)).toBeUndefined();
});
