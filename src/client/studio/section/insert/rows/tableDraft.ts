/** A table as it stands on the page: cells as text, so that a slip can be seen and put right. */
export type TableDraft = {
  readonly cells: readonly (readonly string[])[];
  readonly hasHead: boolean;
  readonly decimal: '.' | ',';
  /** Lines whose quotation marks do not match. */
  readonly oddLines: readonly number[];
};

export const emptyTable: TableDraft = {
  cells: [
    ['', ''],
    ['', ''],
    ['', ''],
  ],
  hasHead: true,
  decimal: '.',
  oddLines: [],
};

/** A table's rows of cells, that of the columns' names first: it is blank where they have none. Rows and columns in which nothing stands are left out. */
export function tableCells({ cells, hasHead }: TableDraft): string[][] {
  const isSaid = (cell: string | undefined): boolean => (cell ?? '').trim() !== '';
  const width = Math.max(0, ...cells.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column).filter((column) =>
    cells.some((row) => isSaid(row[column])),
  );
  const head = hasHead ? cells.slice(0, 1) : [[]];
  const body = cells.slice(hasHead ? 1 : 0).filter((row) => row.some(isSaid));
  return [...head, ...body].map((row) => columns.map((column) => (row[column] ?? '').trim()));
}

/** The table with rows as columns and columns as rows. */
export function turned(table: TableDraft): TableDraft {
  const width = Math.max(0, ...table.cells.map((row) => row.length));
  const cells = Array.from({ length: width }, (_, column) => table.cells.map((row) => row[column] ?? ''));
  return { ...table, cells, hasHead: true };
}
