import { describe, expect, it } from 'vitest';
import { parseTable } from '../../src/load/parseTable.ts';

/** The rows of a table without a fault. */
function rowsOf(text: string) {
  const { value, diagnostics } = parseTable(text, 'tip.csv');
  expect(diagnostics).toEqual([]);
  return value;
}

/** Where a table is at fault, as code and line. */
function faultsOf(text: string): string[] {
  return parseTable(text, 'tip.csv').diagnostics.map(({ code, at }) => `${at?.file}:${at?.line} ${code}`);
}

describe('a table', () => {
  it('gives its rows by column name', () => {
    expect(rowsOf('label,2009,2010\nInvestigations,49,88\n')).toEqual([
      { label: 'Investigations', 2009: '49', 2010: '88' },
    ]);
  });

  it('may quote commas, quotes and line breaks', () => {
    expect(rowsOf('label,n\n"Care, ""state""","84,000"\n"two\nlines",1')).toEqual([
      { label: 'Care, "state"', n: '84,000' },
      { label: 'two\nlines', n: '1' },
    ]);
  });

  it('may come from Windows, with a byte order mark and empty lines', () => {
    expect(rowsOf('\uFEFFlabel,n\r\na,1\r\n\r\nb,2\r\n')).toEqual([
      { label: 'a', n: '1' },
      { label: 'b', n: '2' },
    ]);
    expect(rowsOf('\uFEFF"label",n\na,1\n')).toEqual([{ label: 'a', n: '1' }]);
  });

  it('may have empty cells and short rows', () => {
    expect(rowsOf('label,a,b\nx,,2\ny,1')).toEqual([
      { label: 'x', a: '', b: '2' },
      { label: 'y', a: '1' },
    ]);
  });

  it('is empty when its file is', () => {
    expect(rowsOf('')).toEqual([]);
    expect(rowsOf('label,n\n')).toEqual([]);
  });

  it('trims its cells, but not those in quotes', () => {
    expect(rowsOf(' label ,\u00a0n\n a b\u00a0,\t1 \n" a ", "1"\n')).toEqual([
      { label: 'a b', n: '1' },
      { label: ' a ', n: '1' },
    ]);
  });

  it('keeps an empty cell in quotes, the line breaks of a cell, and other scripts', () => {
    expect(rowsOf('label,n\r\n"Тараз\r\nШымкент","",\r\n"""",2\r\n')).toEqual([
      { label: 'Тараз\r\nШымкент', n: '' },
      { label: '"', n: '2' },
    ]);
  });

  it('may end its lines in several ways, and may have rows of nothing but commas', () => {
    expect(rowsOf('label,n\na,1\r\nb,2\rc,3\n,\n , \nd,4')).toEqual([
      { label: 'a', n: '1' },
      { label: 'b', n: '2' },
      { label: 'c', n: '3' },
      { label: 'd', n: '4' },
    ]);
  });

  it('may be filled up with empty cells', () => {
    expect(rowsOf('label,n\na,1,,\n')).toEqual([{ label: 'a', n: '1' }]);
  });

  it.each([
    ['a stray quotation mark', 'label,n\na,1\nb "x",2\nc,3\n', 3],
    ['text behind a closed one', 'label,n\na,1\n"b"x,2\nc,3\n', 3],
    ['one that is never closed', 'label,n\na,1\n\n,\n"b,2\nc,3\nd,4\n', 5],
    ['one in the head', '"label,n\na,1\n', 1],
    ['one behind cells with line breaks', 'label,n\r\n"two\r\nлинии",1\r\nb "x",2\r\n', 4],
    ['more cells than columns', 'label,n\na,1\nb,84,000\nc,3\n', 3],
  ])('says in which line there is %s', (_, text, line) => {
    expect(faultsOf(text)).toEqual([`tip.csv:${line} bad-value`]);
  });

  it('marks the whole line that is wrong', () => {
    expect(parseTable('label,n\nb "x",2\n', 'tip.csv').diagnostics[0]?.at).toEqual({
      ...{ file: 'tip.csv', line: 2, column: 1, length: 7 },
    });
  });

  it('keeps the rows that can be read beside one that cannot', () => {
    expect(parseTable('label,n\na,1\nb "x",2\n', 'tip.csv').value).toEqual([{ label: 'a', n: '1' }]);
    expect(parseTable('label,n\na,1,2\n', 'tip.csv').value).toEqual([{ label: 'a', n: '1' }]);
  });

  it('tells of every row that is too long, and of the first quotation mark alone', () => {
    const text = 'label,n\na,1,2\nb,1\nc,1,2\nd "x",1\ne,1\nf "x",1\n';
    expect(faultsOf(text)).toEqual(['tip.csv:2 bad-value', 'tip.csv:4 bad-value', 'tip.csv:5 bad-value']);
  });
});

describe('a table that is too large', () => {
  const rows = (count: number): string => `label,n\n\n${'a,"1\r\n2"\n'.repeat(count)}`;

  it('is read up to the first row that is too many, and told of there', () => {
    expect(rowsOf(rows(2000))).toHaveLength(2000);
    const { value } = parseTable(rows(3000), 'tip.csv');
    expect(value).toHaveLength(2000);
    expect(faultsOf(rows(3000))).toEqual(['tip.csv:4003 too-large']);
  });

  it('is told of as a whole where its text is too long to be read', () => {
    const { value } = parseTable(`label,n\n"${'a'.repeat(2_000_000)}`, 'tip.csv');
    expect(value).toEqual([]);
    expect(faultsOf(`label,n\n"${'a'.repeat(2_000_000)}`)).toEqual(['tip.csv:1 too-large']);
  });

  it('may be wrong in every row', () => {
    const many = `label,n\n${'a,1,"2\n3"\n'.repeat(1999)}b,"1" 2\n`;
    const told = faultsOf(many);
    expect(told).toHaveLength(2000);
    expect(told.slice(0, 2)).toEqual(['tip.csv:2 bad-value', 'tip.csv:4 bad-value']);
    expect(told.at(-1)).toBe('tip.csv:4000 bad-value');
  });
});
