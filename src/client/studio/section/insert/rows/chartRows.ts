import type { YamlValue } from '../../../../../model/projectEdit.ts';
import { readFigure } from './readFigure.ts';
import type { TableDraft } from './tableDraft.ts';

/** Rows of a chart, and what in the table cannot be one. */
export interface ChartRows {
  readonly rows: readonly Readonly<Record<string, YamlValue>>[];
  /** Names of its columns, in their order. */
  readonly series: readonly string[];
  readonly faults: readonly CellFault[];
  /** Whether each figure is a share of a hundred. */
  readonly arePercent: boolean;
}

export interface CellFault {
  /** In the table, from 0; undefined of a whole row or column. */
  readonly row: number | undefined;
  readonly column: number | undefined;
  readonly message: string;
}

/** The key under which a chart's row has its own name. */
const labelKey = 'label';

/** A table → rows of a chart, each row of it one: none is left out. */
export function chartRows({ cells, hasHead, decimal }: TableDraft): ChartRows {
  const first = hasHead ? 1 : 0;
  const width = Math.max(0, ...cells.map((row) => row.length));
  const series = Array.from({ length: Math.max(0, width - 1) }, (_, index) => {
    const name = (hasHead ? cells[0]?.[index + 1] : undefined)?.trim() ?? '';
    return name === '' ? `Column ${index + 2}` : name;
  });
  const body = cells.slice(first).map((row) => series.map((_, index) => readFigure(row[index + 1] ?? '', decimal)));
  const figures = body.flat().filter((one) => one.kind === 'figure' || one.kind === 'words');
  const arePercent = figures.length > 0 && figures.every((one) => one.kind === 'figure' && one.isPercent);
  const rows = body.map((row, index) => {
    const pairs = row.map((figure, column) => [series[column] ?? '', cellValue(figure, arePercent)] as const);
    return Object.fromEntries([[labelKey, labelOf(cells[index + first]?.[0] ?? '')], ...pairs]);
  });
  const unread = body.flatMap((row, index) =>
    row.flatMap((figure, column): CellFault[] => {
      if (figure.kind !== 'unread') return [];
      const text = cells[index + first]?.[column + 1] ?? '';
      return [{ row: index + first, column: column + 1, message: `“${text.trim()}”: ${figure.why}.` }];
    }),
  );
  return { rows, series, faults: [...nameFaults(series), ...unread], arePercent };
}

function cellValue(figure: ReturnType<typeof readFigure>, arePercent: boolean): YamlValue {
  if (figure.kind === 'figure') return figure.isPercent && !arePercent ? `${figure.value}%` : figure.value;
  return figure.kind === 'words' ? figure.text : null;
}

/** A year is kept as a figure, as authors write it. */
function labelOf(text: string): YamlValue {
  const plain = text.trim();
  return /^[1-9]\d{0,14}$/.test(plain) ? Number(plain) : plain;
}

/** A row has one value under each name, so no two columns can share one. */
function nameFaults(series: readonly string[]): CellFault[] {
  return series.flatMap((name, index): CellFault[] => {
    const at = { row: undefined, column: index + 1 };
    if (name === labelKey || name === '__proto__') return [{ ...at, message: `No column can be called “${name}”.` }];
    return series.indexOf(name) < index ? [{ ...at, message: `Two columns are called “${name}”.` }] : [];
  });
}
