import type { Arrangement } from '../../model/arrangement.ts';
import { pageMargins } from './pageMargins.ts';
import { settlePage } from './settlePage.ts';

/**
 * Arranges a sheet that is shown and not printed as printing would, and lays it out with the margins of its paper: text as wide as on paper
 * whatever the window, and a gap where a page begins by rule. Where pages of flowing text end, and what stands in their margins, only
 * printing knows. Links are words here: they would lead the frame away.
 * @param width of the paper in CSS pixels; in a narrower window the sides shrink.
 * @returns as `settlePage`.
 */
export async function showSheet(width: number): Promise<string> {
  document.querySelectorAll<HTMLAnchorElement>('a[href]').forEach(unlink);
  const failed = await settlePage((document.documentElement.dataset.arrangement as Arrangement | undefined) ?? null);
  const starts = [...document.body.querySelectorAll<HTMLElement>('*')].filter(beginsPage);
  for (const start of starts) start.dataset.pageStart = '';
  const style = document.createElement('style');
  style.textContent = sheetCss(width);
  document.head.append(style);
  return failed;
}

/** The line below its words stays. */
function unlink(link: HTMLAnchorElement): void {
  const line = getComputedStyle(link).textDecorationLine;
  link.removeAttribute('href');
  if (line !== 'none') link.style.textDecorationLine = line;
}

/** The first of all begins none: it is on one. */
function beginsPage(element: HTMLElement): boolean {
  const before = element.previousElementSibling;
  if (before === null) return false;
  return getComputedStyle(element).breakBefore === 'page' || getComputedStyle(before).breakAfter === 'page';
}

/** Neither paper nor any page's ground. */
const gap = '16px solid #8a939b';

function sheetCss(width: number): string {
  const { top, right, bottom, left } = pageMargins();
  const [rightPx, leftPx] = [pixels(right), pixels(left)];
  const text = width - leftPx - rightPx;
  const side = (px: number): string =>
    `max(8px,calc((100vw - ${text}px)*${(px / (leftPx + rightPx || 1)).toFixed(4)}))`;
  return `html{background:white;overflow:hidden}
body{box-sizing:border-box;margin-block:0;margin-left:0;padding:${top} ${side(rightPx)} ${bottom} ${side(leftPx)}}
[data-page-start]{margin:${bottom} calc(-1*${side(rightPx)}) 0 calc(-1*${side(leftPx)})!important;border-top:${gap}!important;padding:${top} ${side(rightPx)} 0 ${side(leftPx)}!important}`;
}

/** A length of CSS in pixels. */
function pixels(length: string): number {
  const measure = document.createElement('div');
  measure.style.cssText = `position:absolute;width:${length}`;
  document.body.append(measure);
  const { width } = measure.getBoundingClientRect();
  measure.remove();
  return width;
}
