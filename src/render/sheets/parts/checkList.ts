import { type Html, html } from '../../../html/html.ts';
import { spare } from './spare.ts';

/**
 * Things to do, each with a box to tick; the box is decoration to a screen reader.
 * @param rank of lines from the third on, that may go from a full page (see spare); undefined when all must stay.
 */
export function checkList(items: readonly (string | Html)[], rank?: number): Html {
  if (items.length === 0) return html``;
  return html`<ul class="check-list">${items.map((item, index) => html`<li${rank === undefined || index < 2 ? '' : spare(rank + index)}>${item}</li>\n`)}</ul>`;
}

export const checkListCss = `.check-list{list-style:none;padding:0}
.check-list li{position:relative;padding-left:.27in}
.check-list li::before{content:'' / '';position:absolute;left:0;top:.22em;box-sizing:border-box;width:.15in;height:.15in;border:1pt solid var(--ink);border-radius:.02in}`;
