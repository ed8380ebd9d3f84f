import { type Html, html } from '../../../html/html.ts';
import type { PrintJob } from '../../../model/output.ts';
import { plainText } from '../../../model/plainText.ts';
import type { Token } from '../../../model/tokens.ts';
import type { HandoutLayout } from '../../../schema/manifestSchema.ts';
import type { RenderedSlide } from '../../slide/renderSlide.ts';
import { type SheetContext, slideSize } from '../sheetContext.ts';
import { contentNote } from './contentNote.ts';
import { endMatter } from './endMatter.ts';
import { handoutPage } from './handoutPage.ts';
import { textArea } from './paper.ts';
import { lineGap, ruledLines, ruledLinesCss } from './ruledLines.ts';
import { slideMessage } from './slideMessage.ts';
import { fittingWidth, thumb, thumbCss, thumbFrame } from './thumb.ts';

/** A handout of slides in rows and columns. */
export interface SlideGrid {
  readonly layout: HandoutLayout;
  readonly label: string;
  readonly columns: number;
  readonly rows: number;
  /** Share of a slide's cell that is kept free beside it for lines to write on; 0 for none. */
  readonly linesShare: number;
  /** Whether the room that is left under a slide is ruled for writing. */
  readonly linesBelow?: boolean;
}

/** Space kept on the first page for the word of care, in CSS px: three lines and its frame. */
const noteHeight = 100;
/** A line more, where the note says when its number was last checked. */
const checkedHeight = 24;
/** The slide's number above it, in CSS px. */
const numberHeight = 20;
const gap = 24;
/** A line of a slide's message, and a letter of it on the average, in CSS px at 10.5 pt. */
const message = { line: 18, letter: 6.6 };

/**
 * Slides in a grid, in reading order, each under its number and with what it says in a sentence; sources and help lines follow the last,
 * beside a row of slides.
 */
export function slideGrid(grid: SlideGrid, context: SheetContext): PrintJob {
  const note = contentNote(context, 'short');
  const area = textArea(context.paper);
  const reserved = noteHeight + (note.markup.includes('class="last-checked"') ? checkedHeight : 0);
  const heightOf = (height: number): number => Math.floor((height - gap * (grid.rows - 1)) / grid.rows);
  const first = heightOf(area.height - (note.markup === '' ? 0 : reserved));
  const cellWidth = (area.width - gap * (grid.columns - 1)) / grid.columns;
  const messages = new Map(context.slides.map((slide) => [slide, slideMessage(slide)]));
  const linesOf = (tokens: readonly Token[] | undefined, room: number): number =>
    tokens === undefined ? 0 : Math.ceil((plainText(tokens).length * message.letter) / room);
  // Below a slide each has as much room as the longest needs, so that rows stay rows.
  const below =
    grid.linesShare > 0
      ? 0
      : message.line * Math.max(0, ...[...messages.values()].map((one) => linesOf(one, cellWidth)));
  const width = fittingWidth(
    {
      width: cellWidth * (1 - grid.linesShare) - 2 * thumbFrame,
      height: first - numberHeight - below - 2 * thumbFrame,
    },
    context,
  );
  const size = slideSize(context.deck);
  const used = numberHeight + (width * size.height) / size.width + 2 * thumbFrame + below;
  const full = grid.columns * grid.rows;
  const pages = withRowBesideEnd(chunks(context.slides, full), grid).map((slides, index) => {
    const row = index === 0 ? first : heightOf(area.height - 2);
    // Rows of a page that is not full stand close, so that help lines and sources find room below.
    const height = slides.length < full && grid.linesBelow !== true ? Math.ceil(used) : row;
    const ruled = grid.linesShare > 0 ? used - numberHeight : grid.linesBelow === true ? height - used : 0;
    const cells = slides.map((slide) => {
      const said = messages.get(slide);
      const room = cellWidth - width - gap;
      const free = grid.linesShare > 0 ? ruled - linesOf(said, room) * message.line : ruled;
      const lines = free < lineGap ? html`` : ruledLines(Math.floor(free / lineGap));
      const words = said === undefined ? html`` : html`<p class="message">${slide.words(said)}</p>`;
      return cell(slide, width, html`<div class="beside">${words}${lines}</div>`, context);
    });
    return html`<div class="slide-grid" style="grid-auto-rows:${height}px">${cells}</div>\n`;
  });
  return handoutPage(
    {
      layout: grid.layout,
      label: grid.label,
      css: [thumbCss, ruledLinesCss, gridCss(grid, width)].join('\n'),
      body: html`${note}${pages}${endMatter(context, 'short')}`,
    },
    context,
  );
}

/** A last page that is full gives a row to the next one: what closes the handout would stand there alone. */
function withRowBesideEnd<T>(pages: readonly (readonly T[])[], { columns, rows }: SlideGrid): (readonly T[])[] {
  const last = pages.at(-1);
  if (last === undefined || last.length <= columns * (rows - 1)) return [...pages];
  const kept = columns * (rows - 1);
  return [...pages.slice(0, -1), last.slice(0, kept), last.slice(kept)];
}

function cell(rendered: RenderedSlide, width: number, lines: Html, context: SheetContext): Html {
  return html`<div class="cell"><p class="number">${context.say('slide', { number: rendered.slide.number })}</p>${thumb(rendered, width, context)}${lines}</div>\n`;
}

function chunks<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}

function gridCss({ columns, linesShare }: SlideGrid, width: number): string {
  const beside = linesShare === 0 ? '' : `grid-template-columns:${width + 2 * thumbFrame}px 1fr;column-gap:${gap}px;`;
  return `.slide-grid{display:grid;grid-template-columns:repeat(${columns},1fr);gap:${gap}px}
.slide-grid+.slide-grid{break-before:page}
.slide-grid+.end-matter{margin-top:.14in}
.cell{display:grid;${beside}grid-template-rows:${numberHeight}px auto;align-content:start;break-inside:avoid}
.cell .message{margin:.03in 0 0;font-size:10.5pt;line-height:18px}
.cell .number{grid-column:1/-1;margin:0;font-size:10.5pt;line-height:1.2;color:var(--stone)}`;
}
