import { referencePattern } from '../model/references.ts';
import { escapeMarkdown } from '../parse/escapeMarkdown.ts';
import type { Table } from '../schema/tableSchema.ts';

/** A table that is wider than this is easier to read when its columns are not made equally wide. In letters. */
const widestLine = 120;

/** Rows and columns as an author would write them in Markdown: figures stand at the right, facts and help lines are named. */
export function spellTable({ rows }: Table): string {
  const [head = [], ...body] = rows.map((row) => row.map(asWritten));
  const isFigures = head.map((_, column) => areFigures(body.map((row) => row[column] ?? '')));
  const widths = head.map((_, column) => Math.max(4, ...[head, ...body].map((row) => letters(row[column] ?? ''))));
  const isNarrow = widths.reduce((sum, width) => sum + width + 3, 1) <= widestLine;
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => (isNarrow ? padded(cell, widths[column] ?? 0, isFigures[column] === true) : cell)).join(' | ')} |`;
  const rule = isFigures.map((isFigure, column) => {
    const dashes = '-'.repeat(isNarrow ? (widths[column] ?? 4) - 1 : 3);
    return isFigure ? `${dashes}:` : `${dashes}-`;
  });
  return `${[line(head), `| ${rule.join(' | ')} |`, ...body.map(line)].join('\n')}\n`;
}

const aroundReferences = new RegExp(`(${referencePattern.source.replace(/\?<\w+>/g, '?:')})`);

/** A cell is one line, so that breaks in it are written as what they are. */
function asWritten(cell: string): string {
  const lines = cell.trim().split(/\s*\n\s*/);
  return lines.map((line) => line.split(aroundReferences).map(wordsOf).join('')).join('<br>');
}

/** What stands between references is words; every second part is a reference. */
function wordsOf(part: string, index: number): string {
  return index % 2 === 1 ? part : escapeMarkdown(part.replace(/\s+/g, ' '));
}

function areFigures(cells: readonly string[]): boolean {
  const said = cells.filter((cell) => cell !== '');
  return said.length > 0 && said.every((cell) => /^[^\p{L}{<]*\d[^\p{L}{<]*$/u.test(cell));
}

function padded(cell: string, width: number, isFigure: boolean): string {
  const gap = ' '.repeat(Math.max(0, width - letters(cell)));
  return isFigure ? gap + cell : cell + gap;
}

function letters(text: string): number {
  return [...text].length;
}
