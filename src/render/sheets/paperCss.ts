import { paperSizes, type SheetContext } from './sheetContext.ts';

/**
 * Page rules shared by all sheets of paper: size, margins (1 in on the left, for punching; 0.5 in is the least), running
 * foot with title, date and `n of N` in the page margin, where it is no part of the reading order.
 */
export function paperCss(context: SheetContext, title: string): string {
  const { css } = paperSizes[context.paper];
  const date = context.deck.manifest.date;
  const foot = date === undefined ? title : `${title} · ${date}`;
  return `@page{size:${css};margin:.6in .6in .7in 1in;
@bottom-left{content:"${cssText(foot)}";font:9pt 'Source Sans 3';color:#4A545E}
@bottom-right{content:counter(page) " of " counter(pages);font:9pt 'Source Sans 3';color:#4A545E}}
body{margin:0}html{font:12pt/1.45 'Source Sans 3';color:var(--ink)}`;
}

/** Text for a CSS string: quotes and backslashes escaped, no line breaks. */
function cssText(text: string): string {
  return text.replace(/["\\]/g, '\\$&').replace(/\s+/g, ' ');
}
