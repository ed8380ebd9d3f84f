import { type Html, html } from '../../../../html/html.ts';
import type { Say } from '../../../../words/say.ts';

const width = 600;
const height = 230;
const left = 44;
const bottom = 26;

/**
 * An empty grid for bars: a scale that reaches over the highest figure, and one place for each row.
 * @param labels of the rows, as the table beside the grid prints them.
 * @param figures of all rows.
 */
export function barGrid(labels: readonly string[], figures: readonly number[], say: Say): Html {
  const { step, top } = scale(Math.max(1, ...figures));
  const floor = height - bottom;
  const at = (value: number): number => Number((floor - (value / top) * (floor - 10)).toFixed(1));
  const ticks = Array.from({ length: Math.round(top / step) + 1 }, (_, index) => index * step);
  const lines = ticks.map(
    (tick) =>
      html`<line x1="${left}" x2="${width}" y1="${at(tick)}" y2="${at(tick)}"/><text x="${left - 7}" y="${at(tick) + 4}" text-anchor="end">${tick}</text>`,
  );
  const place = (width - left) / labels.length;
  const names = labels.map(
    (label, index) =>
      html`<text x="${Math.round(left + place * (index + 0.5))}" y="${height - 7}" text-anchor="middle">${label}</text>`,
  );
  const alt = say('worksheet.grid', { most: top, places: labels.join(', ') });
  return html`<svg class="bar-grid" role="img" aria-label="${alt}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${lines}${names}</svg>`;
}

/** A step of 1, 2 or 5 times a power of ten that needs at most ten lines. */
function scale(most: number): { readonly step: number; readonly top: number } {
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [0.1, 0.2, 0.5, 1, 2].map((factor) => factor * power).find((one) => most / one <= 10) ?? power;
  const whole = Math.max(1, step);
  return { step: whole, top: Math.ceil(most / whole) * whole };
}
