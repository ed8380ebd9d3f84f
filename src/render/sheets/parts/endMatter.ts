import { type Html, html } from '../../../html/html.ts';
import type { SheetContext } from '../sheetContext.ts';
import { deckHelpLines, helpLineList } from './helpLineList.ts';
import { sourceList } from './sourceList.ts';

/** What closes a handout: numbers to call, the manifest's last sentence, and where the facts come from. */
export function endMatter(context: SheetContext, withSources: boolean): Html {
  const { deck } = context;
  const lines = deckHelpLines(deck);
  const parts = [
    lines.length === 0
      ? ''
      : html`<section class="help"><h2>Someone to call</h2>${helpLineList(lines, context)}</section>\n`,
    deck.manifest.closing === undefined ? '' : html`<p class="closing">${deck.manifest.closing}</p>\n`,
    !withSources || deck.sources.length === 0
      ? ''
      : html`<section class="sources"><h2>Sources</h2>${sourceList(deck.sources)}</section>\n`,
  ];
  return parts.every((part) => part === '') ? html`` : html`<div class="end-matter">${parts}</div>\n`;
}
