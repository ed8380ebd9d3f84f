import { describe, expect, it } from 'vitest';
import { lineIndex } from '../../src/parse/lineIndex.ts';

/** `line:column+length` of a stretch of a text. */
function place(text: string, offset: number, length: number, firstLine?: number): string {
  const span = lineIndex('a.md', text, firstLine).span(offset, length);
  expect(span.file).toBe('a.md');
  return `${span.line}:${span.column}+${span.length}`;
}

describe('lineIndex', () => {
  it.each<[string, number, number, string]>([
    ['abc', 0, 3, '1:1+3'],
    ['abc', 2, 1, '1:3+1'],
    ['ab\ncd', 1, 1, '1:2+1'],
    ['ab\ncd', 3, 2, '2:1+2'],
    ['ab\ncd', 4, 1, '2:2+1'],
    ['a\nb\nc\nd\ne\nf\ng', 8, 1, '5:1+1'],
    ['\n\nx', 2, 1, '3:1+1'],
    ['', 0, 1, '1:1+1'],
  ])('finds in %j the stretch at %i, %i long', (text, offset, length, expected) => {
    expect(place(text, offset, length)).toBe(expected);
  });

  it('cuts a stretch at the end of its line', () => {
    expect(place('ab\ncd', 0, 5)).toBe('1:1+2');
    expect(place('ab\ncd', 4, 9)).toBe('2:2+1');
    expect(place('ab\ncd\n', 3, 9)).toBe('2:1+2');
  });

  it('gives a stretch of nothing one unit', () => {
    expect(place('ab\ncd', 1, 0)).toBe('1:2+1');
    expect(place('ab\ncd', 2, 4)).toBe('1:3+1');
    expect(place('ab', 2, 1)).toBe('1:3+1');
    expect(place('ab\n', 3, 1)).toBe('2:1+1');
  });

  it('counts on from the line on which a part of a file begins', () => {
    expect(place('ab\ncd', 0, 2, 7)).toBe('7:1+2');
    expect(place('ab\ncd', 3, 2, 7)).toBe('8:1+2');
  });

  it('counts UTF-16 units', () => {
    expect(place('🌾 ab', 3, 2)).toBe('1:4+2');
  });
});
