import { html } from '../../src/html/html.ts';
import type { PrintJob } from '../../src/model/output.ts';
import { renderPage } from '../../src/render/sheets/renderPage.ts';
import { type SheetContext, slideSize } from '../../src/render/sheets/sheetContext.ts';

/** Slides below each other as handouts carry them in black ink: on the paper's white, whatever their ground in the hall. */
export function blackSheet(context: SheetContext): PrintJob {
  const { width, height } = slideSize(context.deck);
  return renderPage(
    {
      name: `${context.deck.manifest.name}/black-ink`,
      css: `body{margin:0}.sheet{width:${width}px;height:${height}px}`,
      body: html`<main>${context.slides.map(({ printed }) => html`<div class="sheet">${printed}</div>`)}</main>`,
      page: { width: width * 0.75, height: height * 0.75 },
    },
    { ...context, ink: 'black' },
  );
}
