import type { ChartSpec } from '../../schema/fences/chart.ts';
import type { FenceMistake } from '../defineFence.ts';
import type { DrawingContext } from '../drawing/drawingContext.ts';
import { unknownName } from '../unknownName.ts';
import { chartTable } from './chartTable.ts';

/** A table that is not there, or a series for which no row has a figure. */
export function chartMistakes(spec: ChartSpec, context: DrawingContext): readonly FenceMistake[] {
  const { tables } = context;
  if (spec.data !== undefined && !tables.has(spec.data)) return unknownName('table', spec.data, [...tables.keys()]);
  const { lines, series } = chartTable(spec, context);
  return series.flatMap((name, i) =>
    lines.some(({ cells }) => cells[i] !== undefined)
      ? []
      : [{ message: `No row has a figure for the series \`${name}\`.`, hint: 'Check the spelling of the rows’ keys.' }],
  );
}
