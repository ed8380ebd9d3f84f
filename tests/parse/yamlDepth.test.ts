import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { parseYaml } from '../../src/parse/parseYaml.ts';
import { tooDeepAt } from '../../src/parse/yamlDepth.ts';

const nested = (levels: number, line: (level: number) => string): string =>
  Array.from({ length: levels }, (_, level) => line(level)).join('\n');
const keys = (level: number): string => `${' '.repeat(level)}a:`;

describe('tooDeepAt', () => {
  it.each([
    ['brackets', '[[[[]]]]', 3],
    ['brackets that never close', 'a: [[[', 5],
    ['braces', '{a: {a: {a: {}}}}', 12],
    ['keys', nested(4, keys), 15],
    ['keys in quotes', nested(4, (level) => `${' '.repeat(level)}"a":`), 21],
    ['dashes on a line', '- - - - x', 6],
    ['dashes line by line', nested(4, (level) => `${' '.repeat(level)}-`), 12],
    ['question marks', '? ? ? ? x', 6],
    ['keys in lists', '- a:\n    - b:\n', 11],
    ['keys below a block of text', 'a:\n b:\n  c: |\n    x\n  d:\n   e:\n', 28],
  ])('finds the first that is deeper: %s', (_, text, offset) => {
    expect(tooDeepAt(text, 3)).toBe(offset);
  });

  it.each([
    '',
    '[[[]]]',
    'a:\n b:\n  c:\n',
    'a: 1\nb: 2\nc: 3\nd: 4\n',
    '- 1\n- 2\n- 3\n- 4\n',
    'a: |\n  [[[[ {{{{\n   x: y\n',
    '"[[[[": x\n',
  ])('lets pass what is not: %j', (text) => {
    expect(tooDeepAt(text, 3)).toBeUndefined();
  });
});

describe('parseYaml', () => {
  const said = (text: string): string[] =>
    parseYaml(text, 'a.yaml', z.unknown()).diagnostics.map(({ code, at }) => `${at?.line}:${at?.column} ${code}`);

  it.each([
    ['brackets', `a: ${'['.repeat(5000)}`, '1:53 too-deep'],
    ['keys', nested(500, keys), '51:51 too-deep'],
    ['dashes', '- '.repeat(5000), '1:101 too-deep'],
  ])('says that it is too deep: %s', (_, text, place) => {
    expect(said(text)).toEqual([place]);
  });

  it.each([
    [
      'each twice the one before',
      nested(40, (level) => `a${level}: &a${level} [${level === 0 ? 'x' : `*a${level - 1}, *a${level - 1}`}]`),
      '2:10 bad-yaml',
    ],
    [
      'in a long chain',
      nested(1000, (level) => `a${level}: &a${level} [${level === 0 ? 'x' : `*a${level - 1}`}]`),
      '202:14 bad-yaml',
    ],
  ])('says that names stand for names too often: %s', (_, text, place) => {
    expect(said(text)).toEqual([place]);
  });
});
