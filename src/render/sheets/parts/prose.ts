import { type Html, html } from '../../../html/html.ts';
import type { SheetContext } from '../sheetContext.ts';
import { type Chapter, chaptersWithHandout } from './chapters.ts';

/** Tells each chapter that has handout text; a talk without any says where such text is written. */
export function prose(context: SheetContext, tell: (chapter: Chapter) => Html): Html {
  const chapters = chaptersWithHandout(context);
  if (chapters.length > 0) return html`${chapters.map(tell)}`;
  return html`<p>${context.say('noHandoutText')}</p>\n`;
}
