import { type Html, html } from '../../../html/html.ts';
import type { SheetContext } from '../sheetContext.ts';
import { type Margins, textArea } from './paper.ts';

/** Margins of a sheet that is one page: the inch for punching, and a little less elsewhere. */
export const onePageMargins: Margins = { top: 0.6, right: 0.6, bottom: 0.8, left: 1 };

/** A sheet that must be one page (arrangement `fit`): what is spare on it goes when it is full. */
export function onePage(name: string, body: Html, { paper }: SheetContext): Html {
  return html`<main class="one-page ${name}" ${fitted(paper, onePageMargins)}>
${body}</main>`;
}

/** The two sides of a sheet, each of which must be one page: to be printed on both sides. The second has a running head, so margins are those of all handouts. */
export function twoSides(name: string, front: Html, back: Html, { paper }: SheetContext): Html {
  return html`<main class="${name}"><section class="one-page" ${fitted(paper)}>
${front}</section>
<section class="one-page back" ${fitted(paper)}>
${back}</section></main>`;
}

function fitted(paper: SheetContext['paper'], margins?: Margins): Html {
  const { width, height } = textArea(paper, margins);
  return html`data-fit="${Math.floor(height) - 1}" style="width:${Math.floor(width)}px"`;
}

/** The head of such a sheet: what it is, and the talk. */
export const onePageCss = `.one-page{display:flow-root}
.one-page .title-block{margin:0 0 .1in}
.one-page.back{break-before:page}
.one-page.back>.part:first-child h2{margin-top:0}
.one-page h2{font-size:14pt;margin:.13in 0 .05in}
.one-page :is(p,li,td,th){line-height:1.34}
.one-page p{margin:0 0 .06in}
.one-page :is(ul,ol){margin:0 0 .04in}
.one-page li{margin:0 0 .04in}
.one-page .end-matter{margin-top:.12in}
.one-page .help-lines li{margin:0 0 .03in}
.one-page .closing{margin:.1in 0 0}`;
