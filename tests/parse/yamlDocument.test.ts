import { expect, it } from 'vitest';
import { yamlDocument } from '../../src/parse/yamlDocument.ts';

const faults = (text: string): string[] => yamlDocument(text).errors.map(({ code, pos }) => `${pos[0]} ${code}`);

it.each([
  ['a: 1\nb: 2\na: 3\na: 4\n', ['10 DUPLICATE_KEY', '15 DUPLICATE_KEY']],
  ['a: { b: 1, c: 2, b: 3 }\nd: { b: 1 }\n', ['17 DUPLICATE_KEY']],
  ['- a: 1\n- a: 1\n  a: 2\n', ['16 DUPLICATE_KEY']],
  ['a: 1\n&x a: 2\n', ['8 DUPLICATE_KEY']],
  ['"a": 1\na: 2\n', ['7 DUPLICATE_KEY']],
  ['1: 1\n"1": 2\n', []],
  ['a: 1\na: 2\nb: [\n', ['5 DUPLICATE_KEY', '15 BAD_INDENT']],
])('tells of keys that stand twice, among all mistakes in order: %j', (text, expected) => {
  expect(faults(text)).toEqual(expected);
});
