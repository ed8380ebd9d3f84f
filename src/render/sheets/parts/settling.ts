import { type Html, html } from '../../../html/html.ts';
import type { SheetContext } from '../sheetContext.ts';
import { textArea } from './paper.ts';

/**
 * A sheet of prose whose pictures may be moved to where pages stay full (arrangement `pictures`), as wide as the paper's text,
 * so that lines run as they will there.
 */
export function settling(prose: Html, context: SheetContext): Html {
  const { width, height } = textArea(context.paper);
  return html`<div class="settling" data-page="${Math.floor(height)}" style="width:${Math.floor(width)}px">${prose}</div>`;
}

/** What may be tightened to save a page: the air around lines and headings, never the letters. */
export const tightCss = `.tight :is(p,li){line-height:1.36}
.tight h2{margin-top:.2in}
.tight .chapter-picture{margin:.09in 0 .12in}
.tight .sources li,.tight .picture-source{line-height:1.3}`;
