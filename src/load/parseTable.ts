import type { TableRow } from '../model/drawingData.ts';

/**
 * Reads comma-separated values (RFC 4180): the first line names the columns; quoted fields may hold commas, doubled quotes
 * and line breaks. A byte order mark and empty lines are skipped; a short row lacks its last columns.
 */
export function parseTable(text: string): readonly TableRow[] {
  const [head = [], ...rows] = records(text.replace(/^\uFEFF/, '')).filter((row) => row.some((cell) => cell !== ''));
  return rows.map((row) => Object.fromEntries(row.slice(0, head.length).map((cell, i) => [head[i] ?? '', cell])));
}

function records(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain.trim() : quoted.replaceAll('""', '"'));
    if (end !== ',' && end !== '') rows.push([]);
    if (end === '') break;
  }
  return rows;
}
