import { type Html, html } from '../../../html/html.ts';

/** Distance of lines to write on, in CSS px: 8.7 mm, the wide ruling of American school paper. */
export const lineGap = (8.7 / 25.4) * 96;

/** Colour of lines to write on: ink at half strength, so that black ink makes it grey. */
export const ruleColor = 'color-mix(in srgb,var(--ink) 50%,#fff)';

/** Lines to write on; screen readers pass them over. */
export function ruledLines(count: number): Html {
  return html`<div class="lines" aria-hidden="true">${Array.from({ length: Math.max(0, count) }, () => html`<i></i>`)}</div>`;
}

export const ruledLinesCss = `.lines{break-inside:avoid}
.lines i{display:block;box-sizing:border-box;height:${lineGap.toFixed(2)}px;border-bottom:.75pt solid ${ruleColor}}`;
