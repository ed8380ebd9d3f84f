import { decodeEntities } from '../html/decodeEntities.ts';
import { fontFaceFamilies } from '../html/fontFaceFamilies.ts';
import { readCss } from '../html/readCss.ts';
import { lendingFamilies } from '../model/lendingFamilies.ts';
import { elementFonts } from './elementFonts.ts';
import { kitFontStyles } from './fontStyles.ts';
import { settleLetters } from './settleLetters.ts';

/** The fonts that pages are set in (load/readFonts.ts), as far as pages ask for them. */
export interface LetterFonts {
  readonly families: readonly { readonly name: string }[];
  readonly css: (text: string, withCode: boolean) => string;
  readonly lentCss: (text: string) => string;
  /** The rule for the font of formulas. */
  readonly mathCss: () => string;
  readonly mustLend: (text: string) => boolean;
  readonly missing: (text: string) => readonly string[];
  readonly joins: (cluster: string) => boolean;
}

/** How the letters of a page come to their fonts. */
export interface PageLetters {
  /** Styles of the theme, with lending families behind every list of fonts where a text needs one. */
  readonly styles: (css: string) => string;
  /** Takes letters out that no font can set (render/settleLetters.ts); on paper a box stands for those that none has. */
  readonly settle: (markup: string, onPaper: boolean) => string;
  /** `@font-face` rules for the letters of markup. */
  readonly fontCss: (markup: string) => string;
  /** Those of them that come and go with each letter, for a page that has all of the kit's own. */
  readonly lentCss: (markup: string) => string;
}

/**
 * The letters of a page, or of all pages of a deck.
 * @param markup of all that is shown.
 * @param said what may be printed beside it, such as in the margins of paper.
 * @param themeCss names families of its own, and may print texts.
 */
export function pageLetters(fonts: LetterFonts, markup: string, said: string, themeCss: string): PageLetters {
  const families = fontFamilies(fonts, themeCss);
  const texts = `${visibleText(markup)}${said}${readCss(themeCss).texts.join('')}`;
  const hasCode = /<(?:code|pre|kbd|samp|tt)\b|--font-code/.test(markup);
  const missing = new Set(fonts.missing(texts));
  const none = new Set<string>();
  const mathFont = (part: string): string => (part.includes('<math') ? `${fonts.mathCss()}\n` : '');
  const lending = fonts.mustLend(texts) ? lendingFamilies : [];
  return {
    styles: (css) => kitFontStyles(css, { families, lending }),
    settle: (part, onPaper) => settleLetters(part, { missing: onPaper ? missing : none, joins: fonts.joins }),
    fontCss: (part) => `${elementFonts(part)}${mathFont(part)}${fonts.css(visibleText(part), hasCode)}`,
    lentCss: (part) => `${elementFonts(part)}${mathFont(part)}${fonts.lentCss(visibleText(part))}`,
  };
}

/** Names of the families that a page has: the kit's, and those that its theme brings. */
export function fontFamilies(fonts: Pick<LetterFonts, 'families'>, themeCss: string): string[] {
  return [...fonts.families.map(({ name }) => name), ...fontFaceFamilies(themeCss)];
}

/** What a reader may see of markup: text and the attributes that are shown or read aloud. Data URIs hold no letters. */
function visibleText(markup: string): string {
  return decodeEntities(withoutFormulas(markup).replace(/"data:[^"]*"/g, ''));
}

/** Formulas have a font of their own, which has all letters and signs of mathematics; words in them are set as other text. */
function withoutFormulas(markup: string): string {
  if (!markup.includes('<math')) return markup;
  return markup.replace(/<math[\s\S]*?<\/math>/g, (formula) =>
    [...formula.matchAll(/<mtext[^>]*>([^<]*)|((?:(?![\u0370-\u03ff\u2000-\u2bff\u{1d400}-\u{1d7ff}])\P{ASCII})+)/gu)]
      .map(([, words, letters]) => words ?? letters)
      .join(' '),
  );
}
