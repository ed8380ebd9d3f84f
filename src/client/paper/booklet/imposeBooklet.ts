import { requireElement } from '../../requireElement.ts';
import { addPage } from './bookletPage.ts';
import { fillPages } from './fillPages.ts';
import { flowBlocks } from './flowBlocks.ts';
import { imposePages } from './imposePages.ts';
import { ruleRest } from './ruleRest.ts';

/**
 * Makes a booklet of a page (`.booklet`): fills half pages (`.half > .inner`) with the blocks of `.flow`, adds lined pages out
 * of `.spare-pages` until their number can be folded, and gives each page its place on a sheet.
 */
export function imposeBooklet(): void {
  const book = requireElement('.booklet');
  const flow = requireElement('.flow', book);
  const spare = requireElement('.spare-pages', book);
  const last = fillPages(flowBlocks(flow), () => addPage(book, spare));
  flow.remove();
  if (last.children.length === 0) last.parentElement?.remove();
  else ruleRest(last, requireElement('.inner', spare));
  addLinedPages(book, spare);
  imposePages([...book.querySelectorAll<HTMLElement>('.half')]);
}

/** A sheet holds four pages. */
function addLinedPages(book: Element, spare: Element): void {
  const lined = [...spare.children];
  const written = book.querySelectorAll('.half').length - lined.length;
  const wanted = (4 - (written % 4)) % 4;
  spare.before(...lined.slice(0, wanted));
  spare.remove();
}
