import { type Html, html } from '../../../html/html.ts';
import type { SheetContext } from '../sheetContext.ts';
import { deckHelpLines, helpLineList } from './helpLineList.ts';

/** The first help line, and the one for danger, under their heading: for half pages. Nothing in a talk without any. */
export function shortHelp(context: SheetContext): Html {
  const [first, ...others] = deckHelpLines(context.deck);
  if (first === undefined) return html``;
  const danger = others.filter(({ phone }) => phone === '911');
  return html`<div class="short-help"><h2>${context.say('someoneToCall')}</h2>${helpLineList([first, ...danger], context)}</div>`;
}

export const shortHelpCss = `.short-help{margin:auto 0 0;padding-top:.08in;border-top:1pt solid var(--line)}
.short-help :is(h2,p:first-child){font:600 12pt/1.2 var(--font-heading);margin:0 0 .03in;color:var(--sky-deep)}
.short-help .help-lines li{margin:0 0 .02in;line-height:1.3}
.short-help :is(ul,.last-checked){margin:0}`;
