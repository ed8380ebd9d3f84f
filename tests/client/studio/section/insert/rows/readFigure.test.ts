import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFigure } from '../../../../../../src/client/studio/section/insert/rows/readFigure.ts';

describe('readFigure', () => {
  it.each([
    ['12', '.', 12],
    ['1,234', '.', 1234],
    ['1,234.5', '.', 1234.5],
    ['.5', '.', 0.5],
    ['1.234,5', ',', 1234.5],
    ['1.200', ',', 1200],
    ['1 234,5', ',', 1234.5],
    ['1\u202f234', ',', 1234],
    ['1\u00a0234.5', '.', 1234.5],
    ['1’234.5', '.', 1234.5],
    ["1'234", '.', 1234],
    ['0,5', ',', 0.5],
    ['1.2E+06', '.', 1_200_000],
    ['+3', '.', 3],
    [' 7 ', '.', 7],
  ] as const)('reads %j where %j parts whole from fraction', (text, decimal, value) => {
    expect(readFigure(text, decimal)).toEqual({ kind: 'figure', value, isPercent: false });
  });

  it.each([
    ['45%', '.', 45],
    ['45,5 %', ',', 45.5],
    ['45.5\u202f%', '.', 45.5],
  ] as const)('knows that %j is a share of a hundred', (text, decimal, value) => {
    expect(readFigure(text, decimal)).toEqual({ kind: 'figure', value, isPercent: true });
  });

  it.each(['', ' ', '-', '–', '—', '…', '..', 'n/a', 'N.A.', 'k. A.', 'no data'])('takes %j for no figure', (text) => {
    expect(readFigure(text, '.')).toEqual({ kind: 'none' });
  });

  it.each([
    ['US$70,000', '.', 'US$70,000'],
    ['70.000 €', ',', '70,000 €'],
    ['about 4,5', ',', 'about 4.5'],
    ['{fact:depth.2010}', '.', '{fact:depth.2010}'],
  ] as const)('keeps the signs around the figure of %j, and writes it as charts read it', (text, decimal, words) => {
    expect(readFigure(text, decimal)).toEqual({ kind: 'words', text: words });
  });

  it.each([
    ['many', '.'],
    ['1,5', '.'],
    ['1.2.3', ','],
    ['12,34,567', '.'],
    ['-4', '.'],
    ['3 to 5', '.'],
    ['$-5', '.'],
  ] as const)('says that %j cannot be read', (text, decimal) => {
    expect(readFigure(text, decimal).kind).toBe('unread');
  });

  it('reads each figure as languages write it', () => {
    const language = fc.constantFrom(['en-US', '.'], ['de-DE', ','], ['fr-FR', ','], ['de-CH', '.'], [
      'ru-RU',
      ',',
    ] as const);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 ** 11 }),
        fc.integer({ min: 0, max: 3 }),
        language,
        (whole, digits, [name, decimal]) => {
          const value = whole / 10 ** digits;
          const text = value.toLocaleString(name, { maximumFractionDigits: 3 });
          expect(readFigure(text, decimal as '.' | ',')).toEqual({ kind: 'figure', value, isPercent: false });
        },
      ),
    );
  });
});
