import { describe, expect, it } from 'vitest';
import { cutSlides, dialectSeparators, type Separators, sectionSeparators } from '../../src/parse/cutSlides.ts';

/** The slides of a text, `|` before those below the one before. */
function slides(text: string, separators: Separators = sectionSeparators): string[] {
  return cutSlides(text, separators).map(
    ({ start, end, direction }) => `${direction === 'vertical' ? '|' : ''}${text.slice(start, end)}`,
  );
}

describe('cutSlides, as sections are cut,', () => {
  it.each<[string, string, string[]]>([
    ['nothing', '', ['']],
    ['one slide', 'A\n', ['A\n']],
    ['three dashes', 'A\n---\nB', ['A\n', '\nB']],
    ['two dashes', 'A\n--\nB', ['A\n', '|\nB']],
    ['four dashes', 'A\n----\nB', ['A\n', '|\nB']],
    ['five dashes, which part nothing', 'A\n-----\nB', ['A\n-----\nB']],
    ['one dash, which parts nothing', 'A\n-\nB', ['A\n-\nB']],
    ['white space behind the dashes', 'A\n--- \t\nB\n-- \nC', ['A\n', '\nB\n', '|\nC']],
    ['white space before the dashes, which parts nothing', 'A\n ---\nB', ['A\n ---\nB']],
    ['dashes with words beside them', 'A\n--- x\nx ---\nB', ['A\n--- x\nx ---\nB']],
    ['dashes in the first and in the last line', '---\nA\n--', ['', '\nA\n', '|']],
    ['dashes in two lines', '---\n---\n', ['', '\n', '\n']],
  ])('reads %s', (_, text, expected) => {
    expect(slides(text)).toEqual(expected);
  });

  it('gives a slide the direction of the separator before it, and the first one none', () => {
    expect(slides('A\n--\nB\n---\nC\n--\nD')).toEqual(['A\n', '|\nB\n', '\nC\n', '|\nD']);
    expect(cutSlides('A', sectionSeparators)[0]?.direction).toBe('horizontal');
  });
});

describe('cutSlides, with other separators,', () => {
  it('takes the line breaks that reveal-md takes', () => {
    expect(slides('A\n---\nB\n----\nC', dialectSeparators)).toEqual(['A', 'B', '|C']);
    expect(slides('A\r\n---\r\nB\r\n----\r\nC', dialectSeparators)).toEqual(['A', 'B', '|C']);
    expect(slides('---\nA\n---', dialectSeparators)).toEqual(['---\nA\n---']);
  });

  it('takes the horizontal one where both fit', () => {
    expect(slides('A\n\n\nB\n\nC', { horizontal: '^\\n\\n', vertical: '^\\n' })).toEqual(['A\n', 'B\n', '|C']);
  });

  it('keeps alternatives of one from reaching into the other', () => {
    expect(slides('a=b+c|d', { horizontal: '=|\\+', vertical: '\\|' })).toEqual(['a', 'b', 'c', '|d']);
  });

  it('passes over what matches nothing at all', () => {
    expect(slides('AB', { horizontal: 'x*', vertical: 'y*' })).toEqual(['AB']);
  });

  it('throws for what is no regular expression', () => {
    expect(() => cutSlides('', { horizontal: '(', vertical: 'x' })).toThrow(SyntaxError);
    expect(() => cutSlides('', { horizontal: 'x', vertical: '[' })).toThrow(SyntaxError);
  });
});
