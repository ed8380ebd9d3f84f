import { describe, expect, it } from 'vitest';
import { emptyTable, tableCells, turned } from '../../../../../../src/client/studio/section/insert/rows/tableDraft.ts';

describe('a table of a form', () => {
  it('turns rows into columns and back', () => {
    const table = {
      cells: [
        ['', '2009'],
        ['a', '1'],
        ['b', '2'],
      ],
      hasHead: true,
      decimal: '.',
      oddLines: [],
    } as const;
    expect(turned(table).cells).toEqual([
      ['', 'a', 'b'],
      ['2009', '1', '2'],
    ]);
    expect(turned(turned(table)).cells).toEqual(table.cells);
  });

  it('has the rows and columns in which something stands, below the names of the columns', () => {
    const cells = [
      ['Lake', '', ' Depth ', ''],
      ['', '', '', ' '],
      ['Balkhash', '', '26 m', ''],
      ['Alakol', '', '', ''],
    ];
    expect(tableCells({ ...emptyTable, cells })).toEqual([
      ['Lake', 'Depth'],
      ['Balkhash', '26 m'],
      ['Alakol', ''],
    ]);
    expect(tableCells({ ...emptyTable, cells, hasHead: false })[0]).toEqual(['', '']);
    expect(tableCells({ ...emptyTable, cells, hasHead: false })).toHaveLength(4);
    expect(tableCells(emptyTable)).toEqual([[]]);
  });
});
