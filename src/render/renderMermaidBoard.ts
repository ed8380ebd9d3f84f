import { escapeHtml, html, raw } from '../html/html.ts';
import type { Deck } from '../model/deck.ts';
import type { FinishedPage } from '../model/finishedPage.ts';
import { htmlDocument } from './htmlDocument.ts';
import { type LetterFonts, pageLetters } from './pageLetters.ts';
import { slideAppearance } from './sheets/sheetContext.ts';

/** What a board is made of. */
export interface MermaidBoardParts {
  readonly deck: Deck;
  readonly themeCss: string;
  readonly fonts: LetterFonts & Pick<FinishedPage, 'resolveAsset'>;
  /** The theme's own fonts by their addresses. */
  readonly themeFiles: ReadonlyMap<string, string>;
  /** The package as one classic script. */
  readonly script: string;
  readonly sources: readonly string[];
}

/** A page in which diagrams are drawn: the package, and the deck's text font with the letters that they need. */
export function renderMermaidBoard(parts: MermaidBoardParts): FinishedPage {
  const { deck, themeCss, fonts, themeFiles, script, sources } = parts;
  const texts = escapeHtml(sources.join('\n'));
  const letters = pageLetters(fonts, texts, '', themeCss);
  const page = htmlDocument({
    language: deck.manifest.language,
    attributes: slideAppearance(deck, false),
    head: html`<title>Diagrams</title>
<style>
${raw(letters.fontCss(texts))}
${raw(letters.styles(themeCss))}
body{font:16px/1.5 var(--font-text)}
</style>`,
    body: raw(''),
    client: { script, documents: [] },
  });
  return { html: page, resolveAsset: (address) => themeFiles.get(address) ?? fonts.resolveAsset(address) };
}
