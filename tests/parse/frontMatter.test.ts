import { describe, expect, it } from 'vitest';
import { normaliseText, splitFrontMatter } from '../../src/parse/frontMatter.ts';

describe('normaliseText', () => {
  it.each([
    ['a\r\nb\r\n', 'a\nb\n'],
    ['a\rb', 'a\nb'],
    ['a\r\r\nb', 'a\n\nb'],
    ['\uFEFFa', 'a'],
    ['\uFEFF\uFEFFa', 'a'],
    ['a\uFEFFb', 'a\uFEFFb'],
    ['a\n\nb', 'a\n\nb'],
  ])('makes of %j %j', (text, expected) => {
    expect(normaliseText(text)).toBe(expected);
  });
});

describe('splitFrontMatter', () => {
  it.each<[string, string, ReturnType<typeof splitFrontMatter>]>([
    ['takes it off', '---\na: 1\n---\nB\n', { yaml: 'a: 1', body: 'B\n', bodyLine: 4 }],
    ['takes several lines', '---\na: 1\nb: 2\n\n---\n\nB', { yaml: 'a: 1\nb: 2\n', body: '\nB', bodyLine: 6 }],
    ['allows white space behind its dashes', '--- \na: 1\n---\t\nB', { yaml: 'a: 1', body: 'B', bodyLine: 4 }],
    ['takes an empty one', '---\n---\nB', { yaml: '', body: 'B', bodyLine: 3 }],
    ['takes an empty one before slides', '---\n---\nA\n\n---\nB', { yaml: '', body: 'A\n\n---\nB', bodyLine: 3 }],
    ['takes one of empty lines', '---\n\n---\nB', { yaml: '', body: 'B', bodyLine: 4 }],
    ['ends with the file', '---\na: 1\n---', { yaml: 'a: 1', body: '', bodyLine: 3 }],
    ['ends at the first dashes', '---\na: 1\n---\nb\n---\n', { yaml: 'a: 1', body: 'b\n---\n', bodyLine: 4 }],
    [
      'reads over dashes that are no end',
      '---\na: --- x\n----\n ---\n---x\n---\nB',
      { yaml: 'a: --- x\n----\n ---\n---x', body: 'B', bodyLine: 7 },
    ],
  ])('%s', (_, text, expected) => {
    expect(splitFrontMatter(text)).toEqual(expected);
  });

  it.each([
    ['is none', 'A\n---\nb: 1\n---\n'],
    ['is none in the first line', '\n---\na: 1\n---\n'],
    ['has an indent', ' ---\na: 1\n---\n'],
    ['is never closed', '---\na: 1\n'],
    ['opens with four dashes', '----\na: 1\n----\n'],
  ])('leaves the text whole when there %s', (_, text) => {
    expect(splitFrontMatter(text)).toEqual({ yaml: undefined, body: text, bodyLine: 1 });
  });
});
