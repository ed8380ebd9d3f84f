import { type Html, html } from '../../../html/html.ts';
import type { SheetContext } from '../sheetContext.ts';
import { deckHelpLines, helpLineList } from './helpLineList.ts';

/** The first help line and the one for danger, for pages of those who prepare a talk; listeners' paper has all of them. */
export function firstHelp(context: SheetContext): Html {
  const lines = deckHelpLines(context.deck).filter(({ phone }, index) => index === 0 || phone === '911');
  return lines.length === 0 ? html`` : helpLineList(lines, context);
}
