import { parse } from 'csv-parse/sync';
import type { PastedRows } from '../model/insertForm.ts';

/**
 * Rows that were copied from a spreadsheet, or from a file of values: parted by tabs, semicolons, bars or commas. No row is left out but
 * blank ones; a row whose quotation marks do not match is read as it stands, and so are then all others.
 */
export function pastedRows(text: string): PastedRows {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const delimiter = delimiterOf(plain);
  const quoted = read(plain, delimiter, '"');
  const parted = quoted ?? read(plain, delimiter, null) ?? [];
  const cells = parted.map((row) => row.map((cell) => cell.trim())).filter((row) => row.some((cell) => cell !== ''));
  const bare =
    delimiter === '|' ? cells.filter((row) => !row.every((cell) => /^:?-*:?$/.test(cell))).map(withoutEdges) : cells;
  const width = Math.max(0, ...bare.map((row) => row.length));
  const rows = bare.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
  return {
    rows,
    hasHead: hasHead(rows),
    decimal: decimalOf(rows.flat(), delimiter),
    oddLines:
      quoted === undefined ? plain.split('\n').flatMap((line, index) => (line.includes('"') ? [index + 1] : [])) : [],
  };
}

/** @returns undefined when quotation marks do not match. */
function read(text: string, delimiter: string, quote: '"' | null): string[][] | undefined {
  let isOdd = false;
  const rows = parse(text, {
    delimiter,
    quote,
    record_delimiter: '\n',
    relax_column_count: true,
    relax_quotes: true,
    skip_records_with_error: true,
    on_skip() {
      isOdd = true;
      return undefined;
    },
  });
  return isOdd ? undefined : rows;
}

/** The first of these that stands in most lines: spreadsheets copy tabs, and a comma may be part of a figure. */
function delimiterOf(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const isCommon = (sign: string): boolean =>
    lines.filter((line) => line.replace(/"[^"]*"/g, '').includes(sign)).length * 2 > lines.length;
  return ['\t', ';', '|', ','].find(isCommon) ?? '\t';
}

/** Of a table in Markdown, whose rows begin and end with a bar. */
function withoutEdges(row: readonly string[]): string[] {
  const first = row[0] === '' ? 1 : 0;
  return row.slice(first, row.at(-1) === '' ? -1 : undefined);
}

/** Whether the first row names columns: words, or years above figures that are none. */
function hasHead([first = [], ...others]: readonly (readonly string[])[]): boolean {
  const names = first.slice(1).filter((cell) => cell !== '');
  if (others.length === 0 || names.length === 0) return false;
  if (names.every((cell) => !/\d/.test(cell))) return true;
  const isYear = (cell: string): boolean => /^(?:1\d|20|21)\d\d$/.test(cell);
  if (isYear(first[0] ?? '')) return false;
  const areYears = names.every(isYear);
  return areYears
    ? first[0] === '' || !/\d/.test(first[0] ?? '')
    : names.every((cell) => /\p{L}/u.test(cell)) && others.some((row) => row.slice(1).some(isFigure));
}

function isFigure(cell: string): boolean {
  return /^[\d\s.,'’%+−-]*\d[\d\s.,'’%]*$/.test(cell);
}

/** What the figures show; where they do not, files parted by semicolons come from where the comma is that sign. */
function decimalOf(cells: readonly string[], delimiter: string): '.' | ',' {
  const count = (pattern: RegExp): number => cells.filter((cell) => isFigure(cell) && pattern.test(cell)).length;
  const commas = count(/,\d{1,2}(?!\d)(?!,)|,\d{4,}|\.\d{3},\d|\b0,\d/);
  const points = count(/\.\d{1,2}(?!\d)(?!\.)|\.\d{4,}|,\d{3}\.\d|\b0\.\d/);
  if (commas !== points) return commas > points ? ',' : '.';
  return delimiter === ';' ? ',' : '.';
}
