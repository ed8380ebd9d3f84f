import { type Html, html } from '../../../../html/html.ts';
import type { TableAlternative } from '../../../../model/drawing.ts';
import type { ChartSpec } from '../../../../schema/fences/chart.ts';
import { keyDrawing, standaloneDrawing } from '../standaloneDrawing.ts';
import { barGrid } from './barGrid.ts';
import type { QuestionSheet } from './questionSheet.ts';

/** The figures of the section's chart as a table, and an empty grid to draw the bars in; the key has the chart itself. */
export function chartQuestion({ question, filled, context }: QuestionSheet): Html {
  const chart = keyDrawing([question.slide], ['chart']) ?? keyDrawing(question.section, ['chart']);
  if (chart === undefined) return html``;
  const id = `${question.slide.slide.id}-${question.id}`;
  const { textAlternative } = context.draw(chart.fence, `${id}-table-`);
  if (textAlternative?.kind !== 'table') return html``;
  const head = textAlternative.head.map((cell) => html`<th scope="col">${cell}</th>`);
  const rows = textAlternative.rows.map(
    ([first, ...cells]) => html`<tr><th scope="row">${first}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`,
  );
  const table = html`<table class="figures"><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`;
  const emptyGrid = ({ rows, figures = [] }: TableAlternative): Html =>
    barGrid(
      rows.map(([label = '']) => label),
      figures,
      context.say,
    );
  const { caption: _, ...spec } = chart.fence.spec as ChartSpec;
  const key = { ...chart.fence, spec };
  return html`${table}${filled ? standaloneDrawing(key, id, 480, context) : emptyGrid(textAlternative)}`;
}
