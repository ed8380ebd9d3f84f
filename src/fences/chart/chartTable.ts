import type { ChartSpec } from '../../schema/fences/chart.ts';
import type { DrawingContext } from '../drawing/drawingContext.ts';

export interface ChartCell {
  /** As it is printed on the mark. */
  readonly text: string;
  readonly value: number;
}

export interface ChartLine {
  readonly label: string;
  /** One for each series; undefined where there are no data. */
  readonly cells: readonly (ChartCell | undefined)[];
}

/** The rows of a chart in drawing order, with figures as numbers. */
export interface ChartTable {
  readonly series: readonly string[];
  readonly lines: readonly ChartLine[];
}

/** The tables that were read, and the language whose figures are printed. */
type TableContext = Pick<DrawingContext, 'tables' | 'language'>;

/** Reads the rows of a fence, or of the table it names; a table that was not loaded gives no rows. */
export function chartTable(spec: ChartSpec, { tables, language }: TableContext): ChartTable {
  const rows: readonly Readonly<Record<string, unknown>>[] = spec.rows ?? tables.get(spec.data ?? '') ?? [];
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((key) => key !== 'label');
  const series = spec.series?.map(String) ?? keys.slice(0, 3);
  const lines = rows.map((row) => ({
    label: String(row.label ?? ''),
    cells: series.map((name) => (Object.hasOwn(row, name) ? chartCell(row[name], language) : undefined)),
  }));
  return { series, lines };
}

/** Finds the figure in a value such as `84,000` or `US$70,000`; undefined when there is none, as in an empty cell or a dash. */
function chartCell(value: unknown, language: string): ChartCell | undefined {
  if (typeof value === 'number') return { value, text: value.toLocaleString(language, { useGrouping: 'min2' }) };
  if (typeof value !== 'string') return undefined;
  const figure = /\d[\d, \u00a0\u202f]*(?:\.\d+)?/.exec(value)?.[0];
  return figure === undefined ? undefined : { value: Number(figure.replace(/[^\d.]/g, '')), text: value.trim() };
}
