import type { PrintJob } from '../../../model/output.ts';
import type { HandoutLayout } from '../../../schema/manifestSchema.ts';
import { type Html, html } from '../../html.ts';
import type { RenderedSlide } from '../../slide/renderSlide.ts';
import type { SheetContext } from '../sheetContext.ts';
import { contentNote } from './contentNote.ts';
import { endMatter } from './endMatter.ts';
import { handoutPage } from './handoutPage.ts';
import { textArea } from './paper.ts';
import { lineGap, ruledLines, ruledLinesCss } from './ruledLines.ts';
import { fittingWidth, thumb, thumbCss } from './thumb.ts';

/** A handout of slides in rows and columns. */
export interface SlideGrid {
  readonly layout: HandoutLayout;
  readonly label: string;
  readonly columns: number;
  readonly rows: number;
  /** Width kept free beside each slide for lines to write on, as a share of its cell; 0 for none. */
  readonly linesShare: number;
}

/** Room kept on the first page for the word of care, in CSS px: three lines and its frame. */
const noteHeight = 92;
/** The slide's number above it, in CSS px. */
const numberHeight = 20;
const gap = 26;

/** Slides in a grid, in reading order, each under its number; help lines and sources follow the last. */
export function slideGrid(grid: SlideGrid, context: SheetContext): PrintJob {
  const area = textArea(context.paper);
  const cell = {
    width: (area.width - gap * (grid.columns - 1)) / grid.columns,
    height: Math.floor((area.height - noteHeight - gap * (grid.rows - 1)) / grid.rows),
  };
  const width = fittingWidth({ width: cell.width * (1 - grid.linesShare), height: cell.height - numberHeight }, context);
  const perPage = grid.columns * grid.rows;
  const pages = Array.from({ length: Math.ceil(context.slides.length / perPage) }, (_, index) =>
    context.slides.slice(index * perPage, (index + 1) * perPage),
  );
  const lines = grid.linesShare === 0 ? html`` : ruledLines(Math.floor((cell.height - numberHeight) / lineGap));
  const [first, ...rest] = pages.map((slides) => html`<div class="slide-grid">${slides.map((slide) => cellOf(slide, width, lines, context))}</div>\n`);
  return handoutPage(
    {
      layout: grid.layout,
      label: grid.label,
      css: [thumbCss, ruledLinesCss, gridCss(grid, cell.height, width)].join('\n'),
      body: html`${contentNote(context, 'short')}${first ?? ''}${rest}${endMatter(context, true)}`,
    },
    context,
  );
}

function cellOf(rendered: RenderedSlide, width: number, lines: Html, context: SheetContext): Html {
  return html`<div class="cell"><p class="number">Slide ${rendered.slide.number}</p>${thumb(rendered, width, context)}${lines}</div>\n`;
}

function gridCss({ columns, linesShare }: SlideGrid, cellHeight: number, width: number): string {
  const cells = linesShare === 0 ? '' : `grid-template-columns:${width}px 1fr;column-gap:${gap}px;`;
  return `.slide-grid{display:grid;grid-template-columns:repeat(${columns},1fr);gap:${gap}px}
.slide-grid+.slide-grid{break-before:page}
.cell{display:grid;${cells}grid-template-rows:${numberHeight}px auto;align-content:start;height:${cellHeight}px;break-inside:avoid}
.cell .number{grid-column:1/-1;margin:0;font-size:10.5pt;line-height:1.2;color:var(--stone)}`;
}
