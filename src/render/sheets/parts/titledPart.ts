import { type Html, html } from '../../../html/html.ts';

/** A part of a page under its heading; nothing when it says nothing. */
export function titledPart(title: string, body: Html): Html {
  return body.markup === '' ? html`` : html`<section class="part"><h2>${title}</h2>${body}</section>\n`;
}

/** Such a part is short, and stays on one page. */
export const titledPartCss = `.in-brief{font-weight:600;margin:-.06in 0 .14in}
.part{break-inside:avoid}
.part h2{margin-top:.2in}
.part>:last-child{margin-bottom:0}
.reporting{list-style:none;padding:0}
.hint{color:var(--stone)}
.help{break-inside:avoid}`;
