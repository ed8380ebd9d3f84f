import { html, raw } from '../../html/html.ts';
import type { PrintJob } from '../../model/output.ts';
import { sheetBreak } from '../../model/sheetBreak.ts';
import { renderPage } from './renderPage.ts';
import { type SheetContext, slideSize } from './sheetContext.ts';

/** slides.pdf: each slide fills one page of its own size. 1 CSS px is 0.75 pt, so 1280 × 720 px is 960 × 540 pt. */
export function renderSlidesSheet(context: SheetContext): PrintJob {
  const { width, height } = slideSize(context.deck);
  return renderPage(
    {
      name: `${context.deck.manifest.name}/slides.pdf`,
      css: `@page{size:${width}px ${height}px;margin:0}body{margin:0}.sheet{width:${width}px;height:${height}px;overflow:hidden}.sheet+.sheet{break-before:page}`,
      body: html`<main>${context.slides.map(({ printed }) => html`${between}<div class="sheet">${printed}</div>\n`)}${between}</main>`,
      page: { width: width * 0.75, height: height * 0.75 },
      pages: context.slides.length,
      fullSize: true,
    },
    context,
  );
}

const between = raw(sheetBreak);
