/** A stretch of a text. */
export interface TableRow {
  readonly start: number;
  readonly end: number;
}

/** Rows of tables, as Markdown writes them, one a line with bars between cells, or with tabs: two of these at least. */
export function tableRows(text: string): TableRow[] {
  if (!/[|\t]/.test(text)) return [];
  return [...text.matchAll(/[^\n]+/g)]
    .filter(([line]) => /[|\t][^|\t]+[|\t]/.test(line))
    .map(({ 0: line, index }) => ({ start: index, end: index + line.length }));
}
