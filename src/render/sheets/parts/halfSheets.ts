import { type Html, html, raw } from '../../../html/html.ts';
import { paperSizes, type SheetContext } from '../sheetContext.ts';

/**
 * Two equal halves of a sheet, one below the other, with a line to cut along. The second is the first once more: to a screen reader it
 * and the line are decoration.
 * @param half its content, and the tag of its heading: real in the half that readers hear.
 */
export function halfSheets(half: (heading: (text: string | Html) => Html) => Html, paper: SheetContext['paper']): Html {
  const heard = half((text) => html`<h1>${text}</h1>`);
  const copy = raw(
    half((text) => html`<p class="as-h1">${text}</p>`)
      .markup.replace(/<a\s[^>]*>/g, (tag) => `<span${/\sclass="[^"]*"/.exec(tag)?.[0] ?? ''}>`)
      .replaceAll('</a>', '</span>')
      .replace(/\sid="[^"]*"/g, '')
      .replace(/<(\/?)h2\b/g, '<$1p'),
  );
  // In CSS px; letters may stand anywhere on its whole pixels.
  const most = Math.ceil((paperSizes[paper].height - 1) / 2 / 0.75);
  return html`<div class="half-sheets"><section class="half-sheet" data-fit="${most}">${heard}</section><div class="half-sheet" data-fit="${most}" aria-hidden="true">${copy}</div></div>\n`;
}

/** The page has no margins of its own; letters keep 0.55 in from every edge and from the cut. */
export function halfSheetsPage(paper: SheetContext['paper']) {
  return { css: `@page{size:${paperSizes[paper].css};margin:0}`, page: paperSizes[paper] };
}

export function halfSheetsCss(paper: SheetContext['paper']): string {
  const { width, height } = paperSizes[paper];
  // A hair less than the page, so that rounding cannot begin another.
  return `.half-sheets{width:${width}pt;height:${height - 1}pt;overflow:hidden}
.half-sheet{box-sizing:border-box;width:${width}pt;height:${(height - 1) / 2}pt;padding:.6in .75in .55in;overflow:hidden;display:flex;flex-direction:column}
.half-sheet+.half-sheet{border-top:.75pt dashed var(--stone)}
.half-sheet :is(h1,.as-h1){font:600 22pt/1.18 var(--font-heading);margin:0;color:var(--ink);text-wrap:balance}
.half-sheet a{text-decoration:none}`;
}
