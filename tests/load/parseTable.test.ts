import { describe, expect, it } from 'vitest';
import { parseTable } from '../../src/load/parseTable.ts';

describe('a table', () => {
  it('gives its rows by column name', () => {
    expect(parseTable('label,2009,2010\nInvestigations,49,88\n')).toEqual([
      { label: 'Investigations', 2009: '49', 2010: '88' },
    ]);
  });

  it('may quote commas, quotes and line breaks', () => {
    expect(parseTable('label,n\n"Care, ""state""","84,000"\n"two\nlines",1')).toEqual([
      { label: 'Care, "state"', n: '84,000' },
      { label: 'two\nlines', n: '1' },
    ]);
  });

  it('may come from Windows, with a byte order mark and empty lines', () => {
    expect(parseTable('\uFEFFlabel,n\r\na,1\r\n\r\nb,2\r\n')).toEqual([
      { label: 'a', n: '1' },
      { label: 'b', n: '2' },
    ]);
  });

  it('may have empty cells and short rows', () => {
    expect(parseTable('label,a,b\nx,,2\ny,1')).toEqual([
      { label: 'x', a: '', b: '2' },
      { label: 'y', a: '1' },
    ]);
  });

  it('is empty when its file is', () => {
    expect(parseTable('')).toEqual([]);
    expect(parseTable('label,n\n')).toEqual([]);
  });
});
