import { parse } from 'csv-parse/sync';
import type { Checked, Diagnostic } from '../model/diagnostic.ts';
import type { TableRow } from '../model/drawingData.ts';
import { report } from '../model/report.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';

/**
 * Reads comma-separated values (RFC 4180): the first line names the columns; quoted cells may hold commas, doubled quotes and
 * line breaks, and keep their spaces. A byte order mark and empty rows are skipped; a short row lacks its last columns.
 * @param file by which diagnostics name the table.
 * @returns the rows that can be read, and `bad-value` at the first with a stray or unclosed quotation mark, behind which nothing
 *   is sure, and at each with more cells than there are columns.
 */
export function parseTable(text: string, file: string): Checked<readonly TableRow[]> {
  const bytes = Buffer.from(text);
  /** Where each row ends, in bytes. */
  const ends: number[] = [];
  let wrongAfter: number | undefined;
  const [head = [], ...rows] = parse(bytes, {
    bom: true,
    // Named, for the library would take the first line's end for that of every line.
    record_delimiter: ['\r\n', '\n', '\r'],
    trim: true,
    skip_records_with_empty_values: true,
    relax_column_count: true,
    skip_records_with_error: true,
    on_record(row, { bytes: end }) {
      ends.push(end);
      return row;
    },
    on_skip() {
      wrongAfter ??= ends.length;
      return undefined;
    },
  });
  const placeOf = (row: number): SourceSpan => rowAfter(bytes.toString('utf8', 0, ends[row - 1] ?? 0), text, file);
  return {
    value: rows.map((row) => Object.fromEntries(head.flatMap((name, i) => (i in row ? [[name, row[i] ?? '']] : [])))),
    diagnostics: [
      ...rows.flatMap((row, i) =>
        row.slice(head.length).some((cell) => cell !== '') ? [tooLong(row, head, placeOf(i + 1))] : [],
      ),
      ...(wrongAfter === undefined ? [] : [wrongQuotes(placeOf(wrongAfter))]),
    ],
  };
}

/** The first line behind `before` with anything in its cells. The library counts lines too, but `\r\n` in a cell as two. */
function rowAfter(before: string, text: string, file: string): SourceSpan {
  const lines = text.split(lineEnd);
  let line = before.split(lineEnd).length;
  while (line < lines.length && /^[\s,]*$/.test(lines[line - 1] ?? '')) line += 1;
  return { file, line, column: 1, length: Math.max(1, lines[line - 1]?.length ?? 0) };
}

const lineEnd = /\r\n?|\n/;

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
