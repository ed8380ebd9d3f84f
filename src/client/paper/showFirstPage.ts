import { pageMargins } from './pageMargins.ts';

/**
 * Lays a page that is ready out as its first sheet of paper shows it: the margins of its `@page` rule around the text, and nothing behind the
 * lower one. What stands in the margins themselves only printing knows.
 * @param height of the paper in CSS pixels.
 */
export function showFirstPage(height: number): void {
  const { top, right, bottom, left } = pageMargins();
  const { body, documentElement } = document;
  documentElement.style.background = 'white';
  body.style.margin = '0';
  body.style.boxSizing = 'border-box';
  body.style.padding = `${top} ${right} ${bottom} ${left}`;
  const foot = document.createElement('div');
  foot.style.cssText = `position:absolute;z-index:9;left:0;right:0;height:${height}px;background:white`;
  body.append(foot);
  foot.style.top = `${endOfPage(height - Number.parseFloat(getComputedStyle(body).paddingBottom))}px`;
}

/** Where the first page ends: before what is not to be broken or is to begin the next one. @param edge of the lower margin. */
function endOfPage(edge: number): number {
  let end = edge;
  for (const element of document.body.querySelectorAll('*')) {
    const { top, bottom } = element.getBoundingClientRect();
    if (top <= 0 || top >= end) continue;
    const { breakInside, breakBefore, breakAfter } = getComputedStyle(element);
    if (breakInside === 'avoid' && bottom > edge && bottom - top < edge / 2) end = top;
    else if (breakBefore === 'page' && top > edge / 8) end = top;
    else if (breakAfter === 'page' && bottom > edge / 8 && bottom < end) end = bottom;
  }
  return end;
}
