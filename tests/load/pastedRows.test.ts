import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pastedRows } from '../../src/load/pastedRows.ts';

describe('pastedRows', () => {
  it.each([
    ['tabs', 'Town\t2009\t2010\nHere\t1,5\t2\n'],
    ['semicolons', 'Town;2009;2010\r\nHere;1,5;2'],
    ['commas', '\uFEFFTown,2009,2010\rHere,"1,5",2\r'],
    ['a table in Markdown', '| Town | 2009 | 2010 |\n|---|--:|:-:|\n| Here | 1,5 | 2 |\n'],
  ])('reads %s', (_, text) => {
    const { rows, hasHead } = pastedRows(text);
    expect(rows).toEqual([
      ['Town', '2009', '2010'],
      ['Here', '1,5', '2'],
    ]);
    expect(hasHead).toBe(true);
  });

  it.each([
    ['Year\tFound\n2009\t3\n2010\t4', true],
    ['\t2009\t2010\nHere\t3\t4', true],
    ['2009\t3\n2010\t4', false],
    ['1991\t2000\n1992\t2100', false],
    ['Here\t3\nThere\t4', false],
    ['Here\t3', false],
    ['Town\tq1 2009\nHere\t4', true],
  ])('knows of %j whether its first row names the columns', (text, hasHead) => {
    expect(pastedRows(text).hasHead).toBe(hasHead);
  });

  it.each([
    ['a\t1,5\nb\t2', ','],
    ['a\t1.234,5\nb\t1.200', ','],
    ['a\t1.5\nb\t1,200', '.'],
    ['a\t1,234.5', '.'],
    ['a\t1,234\nb\t2', '.'],
    ['a;1.234\nb;2', ','],
    ['a;1.5\nb;2', '.'],
    ['a\t45,3 %\nb\t7 %', ','],
    ['a\t12 500,75', ','],
  ])('knows of %j what parts whole from fraction', (text, decimal) => {
    expect(pastedRows(text).decimal).toBe(decimal);
  });

  it('leaves out no row whose quotation marks do not match, and says which line it is', () => {
    const { rows, oddLines } = pastedRows('Town\tSize\n"Here\t3\nThere\t4\n');
    expect(rows).toEqual([
      ['Town', 'Size'],
      ['"Here', '3'],
      ['There', '4'],
    ]);
    expect(oddLines).toEqual([2]);
    expect(pastedRows('5" pipe\t3\n').rows).toEqual([['5" pipe', '3']]);
    expect(pastedRows('').rows).toEqual([]);
  });

  it('keeps each row and each cell, whatever is in them', () => {
    const cell = fc.string({ unit: 'grapheme' }).filter((text) => !/[\t\n\r"]/.test(text));
    const row = fc
      .array(cell, { minLength: 2, maxLength: 4 })
      .filter((cells) => cells.some((one) => one.trim() !== ''));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 14 }), (rows) => {
        const { rows: read } = pastedRows(rows.map((cells) => cells.join('\t')).join('\n'));
        const width = Math.max(...rows.map((cells) => cells.length));
        const told = (cells: readonly string[]): string[] =>
          Array.from({ length: width }, (_, index) => (cells[index] ?? '').replace(/^\uFEFF/, '').trim());
        expect(read).toEqual(rows.map(told));
      }),
    );
  });
});
