import type { ChartSpec } from '../../../../schema/fences/chart.ts';
import { type Html, html } from '../../../html.ts';
import { aloneDrawing, tellingDrawing } from '../aloneDrawing.ts';
import { barGrid } from './barGrid.ts';
import type { QuestionSheet } from './questionSheet.ts';

/** The figures of the section's chart as a table, and an empty grid to draw the bars in; the key has the chart itself. */
export function chartQuestion({ question, filled, context }: QuestionSheet): Html {
  const chart = tellingDrawing([question.slide], ['chart']) ?? tellingDrawing(question.section, ['chart']);
  if (chart === undefined) return html``;
  const id = `${question.slide.slide.id}-${question.id}`;
  const { twin } = context.draw(chart.fence, `${id}-table-`);
  if (twin?.kind !== 'table') return html``;
  const head = twin.head.map((cell) => html`<th scope="col">${cell}</th>`);
  const rows = twin.rows.map(
    ([first, ...cells]) => html`<tr><th scope="row">${first}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`,
  );
  const table = html`<table class="figures"><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`;
  const { caption: _, ...spec } = chart.fence.spec as ChartSpec;
  const key = { ...chart.fence, spec };
  return html`${table}${filled ? aloneDrawing(key, id, 480, context) : barGrid(twin.rows)}`;
}
