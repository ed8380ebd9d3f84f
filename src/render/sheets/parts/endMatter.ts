import { type Html, html } from '../../../html/html.ts';
import type { SheetContext } from '../sheetContext.ts';
import { deckHelpLines, helpLineList } from './helpLineList.ts';
import { sourceList, sourceNames } from './sourceList.ts';

/**
 * What closes a handout: where the facts come from, numbers to call, and the manifest's last sentence. The numbers come last, where
 * somebody in need looks first, and so that sources never stand alone on a last page.
 * @param sources in full for handouts that tell the talk; `short` are their names alone.
 */
export function endMatter(context: SheetContext, sources: boolean | 'short'): Html {
  const { deck } = context;
  const lines = deckHelpLines(deck);
  const parts = [
    sources === false || deck.sources.length === 0
      ? ''
      : html`<section class="sources"><h2>${context.say('sources')}</h2>${sources === 'short' ? sourceNames(deck.sources) : sourceList(deck.sources)}</section>\n`,
    lines.length === 0
      ? ''
      : html`<section class="help"><h2>${context.say('someoneToCall')}</h2>${helpLineList(lines, context)}</section>\n`,
    deck.manifest.closing === undefined ? '' : html`<p class="closing">${deck.manifest.closing}</p>\n`,
  ];
  return parts.every((part) => part === '') ? html`` : html`<div class="end-matter">${parts}</div>\n`;
}
