import { parse } from 'csv-parse/sync';
import type { Checked, Diagnostic } from '../model/diagnostic.ts';
import type { TableRow } from '../model/drawingData.ts';
import { report } from '../model/report.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';
import { tooLongText } from '../model/textLimits.ts';
import { mostTableRows } from './tableLimits.ts';

/**
 * Reads comma-separated values (RFC 4180): the first line names the columns; quoted cells may hold commas, doubled quotes and
 * line breaks, and keep their spaces. A byte order mark and empty rows are skipped; a short row lacks its last columns.
 * @param file by which diagnostics name the table.
 * @returns the rows that can be read, and `bad-value` at the first with a stray or unclosed quotation mark, behind which nothing
 *   is sure, and at each with more cells than there are columns; `too-large` at the first row that is too many, or for the whole text.
 */
export function parseTable(text: string, file: string): Checked<readonly TableRow[]> {
  const whole = tooLongText(text, file);
  if (whole !== undefined) return { value: [], diagnostics: [whole] };
  const bytes = Buffer.from(text);
  /** Where each row ends, in bytes. */
  const ends: number[] = [];
  let wrongAfter: number | undefined;
  const [head = [], ...read] = parse(bytes, {
    bom: true,
    // Named, for the library would take the first line's end for that of every line.
    record_delimiter: ['\r\n', '\n', '\r'],
    trim: true,
    skip_records_with_empty_values: true,
    relax_column_count: true,
    skip_records_with_error: true,
    // The head, and the first row that is too many.
    to: mostTableRows + 2,
    on_record(row, { bytes: end }) {
      ends.push(end);
      return row;
    },
    on_skip() {
      wrongAfter ??= ends.length;
      return undefined;
    },
  });
  const rows = read.slice(0, mostTableRows);
  const placeOf = rowPlaces(bytes, ends, text, file);
  return {
    value: rows.map((row) => Object.fromEntries(head.flatMap((name, i) => (i in row ? [[name, row[i] ?? '']] : [])))),
    diagnostics: [
      ...rows.flatMap((row, i) =>
        row.slice(head.length).some((cell) => cell !== '') ? [tooLong(row, head, placeOf(i + 1))] : [],
      ),
      ...(read.length > rows.length ? [tooManyRows(placeOf(rows.length + 1))] : []),
      ...(wrongAfter === undefined ? [] : [wrongQuotes(placeOf(wrongAfter))]),
    ],
  };
}

/**
 * Tells where a row stands, counted from the head as 0: the first line behind the row before with anything in its
 * cells. The library counts lines too, but `\r\n` in a cell as two. @param ends where each row ends, in bytes.
 */
function rowPlaces(bytes: Buffer, ends: readonly number[], text: string, file: string): (row: number) => SourceSpan {
  const lines = text.split(lineEnd);
  let counted = 0;
  let above = 1;
  return (row) => {
    const end = ends[row - 1] ?? 0;
    if (end < counted) [counted, above] = [0, 1];
    above += bytes.toString('utf8', counted, end).split(lineEnd).length - 1;
    counted = end;
    let line = above;
    while (line < lines.length && /^[\s,]*$/.test(lines[line - 1] ?? '')) line += 1;
    return { file, line, column: 1, length: Math.max(1, lines[line - 1]?.length ?? 0) };
  };
}

const lineEnd = /\r\n?|\n/;

function tooManyRows(at: SourceSpan): Diagnostic {
  return report('too-large', {
    severity: 'error',
    message: `This table has more than ${mostTableRows.toLocaleString('en-US')} rows; a slide is not wide enough for more.`,
    at,
    hint: 'Keep the rows that the chart is to show, such as one for each year.',
  });
}

function wrongQuotes(at: SourceSpan): Diagnostic {
  return report('bad-value', {
    message: 'A quotation mark in this row is never closed, or stands inside a cell that does not begin with one.',
    at,
    hint: 'Put the whole cell in quotation marks and double those inside it: "Care, ""state""".',
  });
}

function tooLong(row: readonly string[], head: readonly string[], at: SourceSpan): Diagnostic {
  return report('bad-value', {
    message: `This row has ${row.length} cells, but the first line names ${head.length} columns.`,
    at,
    hint: 'Put a cell that holds a comma in quotation marks: "84,000".',
  });
}
