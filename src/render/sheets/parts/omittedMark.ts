import { type Html, html } from '../../../html/html.ts';
import type { SheetContext } from '../sheetContext.ts';
import type { Chapter } from './chapters.ts';

/** Says of a section that was cut for time why a listener does not remember it. */
export function omittedMark({ omitted }: Chapter, { say }: SheetContext): Html {
  return omitted ? html`<p class="omitted">${say('noTimeForThis')}</p>\n` : html``;
}
