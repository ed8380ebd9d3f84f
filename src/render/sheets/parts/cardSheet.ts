import { type Html, html, raw } from '../../../html/html.ts';
import { paperSizes, type SheetContext } from '../sheetContext.ts';

/** A card's side. `heading` prints its heading: real on the card that readers hear, plain text on its copies. */
export type CardFace = (heading: CardHeading) => Html;
export type CardHeading = (tag: 'h1' | 'h2', text: string) => Html;

/** An American business card, in inches. */
const card = { width: 3.5, height: 2 };
/** The same height in CSS px: what a card's text may take, edges included. */
const most = card.height * 96;
const columns = 2;
const rows = 5;
/** Length of a cut mark on each side of a card's corner, in inches. */
const mark = 0.08;
/** Thickness of a cut mark, in inches: half a point. */
const thickness = 0.5 / 72;

/**
 * Ten equal cards on a sheet, with cut marks at their corners. The back is laid out from right to left, so that turned on its
 * long edge each back lies behind its front. The copies of a card and the marks are decoration to a screen reader.
 */
export function cardSheet(face: CardFace, side: 'front' | 'back', paper: SheetContext['paper']): Html {
  const { left, top } = origin(paper);
  const spoken = face((tag, text) => html`<${raw(tag)} class="heading">${text}</${raw(tag)}>`);
  const copy = withoutLinks(face((_, text) => html`<p class="heading">${text}</p>`));
  const places = Array.from({ length: columns * rows }, (_, index) => {
    const column = index % columns;
    const x = left + card.width * (side === 'front' ? column : columns - 1 - column);
    const y = top + card.height * Math.floor(index / columns);
    const box = `left:${inches(x)};top:${inches(y)}`;
    return index === 0
      ? html`<section class="card" data-card="1" data-fit="${most}" style="${box}">${spoken}</section>\n`
      : html`<div class="card" data-card="${index + 1}" data-fit="${most}" aria-hidden="true" style="${box}">${copy}</div>\n`;
  });
  return html`<div class="card-sheet">${places}${cutMarks(left, top)}</div>\n`;
}

/** A link in a copy would be one that no reader can reach. */
function withoutLinks({ markup }: Html): Html {
  return raw(
    markup
      .replace(/<a\s[^>]*>/g, (tag) => `<span${/\sclass="[^"]*"/.exec(tag)?.[0] ?? ''}>`)
      .replaceAll('</a>', '</span>'),
  );
}

/** The page has no margins of its own: the cards stand at exact places. */
export function cardSheetCss(paper: SheetContext['paper']): string {
  const { width, height } = paperSizes[paper];
  // A hair less than the page, so that rounding cannot begin another.
  return `.card-sheet{position:relative;width:${width}pt;height:${height - 1}pt;overflow:hidden}
.card-sheet+.card-sheet{break-before:page}
.card{position:absolute;box-sizing:border-box;width:${card.width}in;height:${card.height}in;padding:.14in .18in;overflow:hidden}
.cut{position:absolute;background:#000}`;
}

/** A cross at each corner of a card; at the rim it keeps half an inch from the paper's edge, where copiers do not print. */
function cutMarks(left: number, top: number): Html {
  const bar = (x: number, y: number, width: string, height: string): Html =>
    html`<i class="cut" style="left:${inches(x)};top:${inches(y)};width:${width};height:${height}"></i>`;
  const crosses = Array.from({ length: (columns + 1) * (rows + 1) }, (_, index) => {
    const x = left + card.width * (index % (columns + 1));
    const row = Math.floor(index / (columns + 1));
    const y = top + card.height * row;
    const up = Math.min(mark, y - 0.5);
    const down = Math.min(mark, top * 2 + card.height * rows - 0.5 - y);
    // The lowest line lies on the card's side of the cut, or it would stand in the margin by its own thickness.
    const line = row === rows ? y - thickness : y;
    return html`${bar(x - mark, line, inches(mark * 2), inches(thickness))}${bar(x, y - up, inches(thickness), inches(up + down))}`;
  });
  return html`<div aria-hidden="true">${crosses}</div>`;
}

/** Where the block of cards begins when it stands in the middle of the paper. */
function origin(paper: SheetContext['paper']): { readonly left: number; readonly top: number } {
  const { width, height } = paperSizes[paper];
  return { left: (width / 72 - card.width * columns) / 2, top: (height / 72 - card.height * rows) / 2 };
}

function inches(value: number): string {
  return `${Number(value.toFixed(4))}in`;
}
