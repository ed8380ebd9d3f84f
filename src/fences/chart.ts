import type { ChartData, Drawing } from '../model/drawing.ts';
import type { ChartSpec } from '../schema/fences/chart.ts';
import { chartSchema } from '../schema/fences/chart.ts';
import { axisSteps } from './chart/axisSteps.ts';
import { barChart } from './chart/barChart.ts';
import { chartMistakes } from './chart/chartMistakes.ts';
import { type ChartTable, chartTable } from './chart/chartTable.ts';
import { lineChart } from './chart/lineChart.ts';
import { defineFence, onSlide } from './defineFence.ts';
import { availableSpace } from './drawing/availableSpace.ts';
import type { DrawingContext } from './drawing/drawingContext.ts';
import { frameDrawing } from './drawing/frameDrawing.ts';
import { svgPicture } from './drawing/svgPicture.ts';
import { textByKeys } from './fenceText.ts';

/** `chart`: paired bars, or a line of years. */
export const chartFence = defineFence({
  kind: 'chart',
  schema: chartSchema,
  example: [
    'rows:',
    '  - { label: First, Number: 10 }',
    '  - { label: Second, Number: 20 }',
    'alt: Two bars. The second is twice as long as the first',
  ].join('\n'),
  needs: ({ data }) => ({ tables: data === undefined ? [] : [data] }),
  draw: drawChart,
  mistakes: chartMistakes,
  text: (spec) => textByKeys(spec, { words: ['label'], silent: ['type', 'data', 'fact', 'facts'], named: ['rows'] }),
  references: { facts: ['fact', 'facts'], helpLines: [] },
  shownOn: onSlide,
  standalone: 2,
});

/**
 * Draws a `chart` fence as inline SVG, with a table as its text alternative. A missing value stays missing: bars say `no data`, lines
 * break. Two plain scales of our own: Observable Plot would bring a DOM to Node (a quarter of a second a run, and jsdom
 * or the like among the dependencies) for two kinds of chart whose labels on the marks we should still have to place.
 */
function drawChart(spec: ChartSpec, context: DrawingContext): Drawing {
  const table = chartTable(spec, context);
  const space = availableSpace(context, spec.caption);
  const canvas = { ...space, unit: spec.unit, noData: context.say('noData') };
  const picture =
    spec.type === 'bars' ? barChart(table, canvas) : lineChart(table, { ...canvas, gaps: spec.gaps === true });
  const unit = spec.unit === undefined ? '' : ` (${spec.unit})`;
  return {
    html: frameDrawing('chart', spec.caption, svgPicture({ width: space.width, alt: spec.alt, ...picture })),
    chart: chartData(spec, table),
    textAlternative: {
      kind: 'table',
      head: [
        context.say(spec.type === 'line' ? 'table.year' : 'table.counted'),
        ...table.series.map((name) => `${name}${unit}`),
      ],
      rows: table.lines.map(({ label, cells }) => [label, ...cells.map((cell) => cell?.text ?? context.say('noData'))]),
      figures: table.lines.flatMap(({ cells }) => cells.flatMap((cell) => cell?.value ?? [])),
    },
  };
}

/** A line has a step for each year from the first to the last, so that missing years are gaps elsewhere, too. */
function chartData({ type, alt, unit }: ChartSpec, { series, lines }: ChartTable): ChartData {
  const steps =
    type === 'line' ? axisSteps(lines.map(({ label }) => label)) : lines.map(({ label }, row) => ({ label, row }));
  return {
    type,
    alt,
    ...(unit === undefined ? {} : { unit }),
    series,
    lines: steps.map(({ label, row }) => {
      const cells = series.map((_, index) => (row === undefined ? undefined : lines[row]?.cells[index]));
      return {
        label,
        values: cells.map((cell) => cell?.value ?? null),
        texts: cells.map((cell) => cell?.text ?? ''),
      };
    }),
  };
}
