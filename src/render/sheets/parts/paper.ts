import { longDay } from '../../longDay.ts';
import { unconfirmedLanguageOf, unconfirmedText } from '../../unconfirmedMark.ts';
import { paperSizes, type SheetContext } from '../sheetContext.ts';
import { logoInMargin } from './logoCss.ts';

/** Margins in inches, of a front page. */
export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Half an inch is the least that copiers leave unprinted; 1 in is for punching: on the left, and on the right of a page that lies behind another. */
const handoutMargins: Margins = { top: 0.8, right: 0.6, bottom: 0.8, left: 1 };

/** Space between the margins in CSS px (1/96 in), less the pixel that handoutCss keeps free. */
export function textArea(
  paper: SheetContext['paper'],
  margins = handoutMargins,
): { readonly width: number; readonly height: number } {
  const { width, height } = paperSizes[paper];
  return {
    width: width / 0.75 - (margins.left + margins.right) * 96 - 1,
    height: height / 0.75 - (margins.top + margins.bottom) * 96,
  };
}

/** What the margins say, page by page. */
export interface PageLabels {
  /** What the sheet is, such as `Guided notes`; stands at the top from the second page on. */
  readonly label: string;
  /** Size of this text in points. */
  readonly size?: number;
  readonly margins?: Margins;
}

/**
 * The `@page` rule of a handout: paper, margins, and in the margins the talk's title, the day and `n of N`. Margin boxes are
 * no part of the document, so nobody hears them read between two paragraphs. Printed on both sides, the wide margins lie on each other.
 */
export function pageCss(context: SheetContext, { label, size = 9.5, margins = handoutMargins }: PageLabels): string {
  const { top, right, bottom, left } = margins;
  const { title } = context.deck.manifest;
  // Half an inch stays free of ink; what is left of the margin is air between the text and this line.
  const air = Math.min(0.2, Math.max(0.12, Math.min(top, bottom) - 0.5 - (size * 1.28) / 72));
  const bare = context.marks.logo === undefined ? '' : ';background:none';
  const box = (name: string, content: string, align: string): string =>
    `@${name}{content:${content};font:${size}pt var(--font-text);color:var(--stone);vertical-align:${align};padding-${align}:${air.toFixed(3)}in${logoInMargin(context.marks.logo, name, air)}}`;
  return `@page{size:${paperSizes[context.paper].css};margin:${top}in ${right}in ${bottom}in ${left}in;
${box('top-left', cssText(shorten(title, 60)), 'bottom')}
${box('top-right', cssText(label), 'bottom')}
${box('bottom-left', cssText(shorten(footText(context, size), mostLetters(context))), 'top')}
${box('bottom-right', pageCount(context), 'top')}}
${left === right ? '' : `@page:left{margin-right:${left}in;margin-left:${right}in}\n`}@page:first{@top-left{content:none${bare}}@top-right{content:none${bare}}}`;
}

/** The most letters of the foot, beside the number of the page; it may take a second line to say that words are not confirmed. */
function mostLetters({ unconfirmed, deck }: SheetContext): number {
  return unconfirmed === undefined && unconfirmedLanguageOf(deck) === undefined ? 70 : 110;
}

/**
 * The foot of every page: whether a reader must still confirm the words, the day of the talk, when it has one, who speaks, and the theme's
 * footer where there is room.
 * @param size of the text in points.
 */
export function footText(context: SheetContext, size = 9.5): string {
  const language = unconfirmedLanguageOf(context.deck);
  const mark = language === undefined ? context.unconfirmed : unconfirmedText(language);
  // In large print it fills the line.
  if (mark !== undefined && size > 12) return mark;
  const own = [mark, dayText(context), context.metadata.author].filter((part) => part !== undefined);
  const { footer } = context.marks;
  const all = footer === undefined || own.includes(footer) ? own : [...own, footer];
  const text = all.join(' · ');
  return text.length <= mostLetters(context) ? text : own.join(' · ');
}

/** The day of the talk as readers write it. A talk without one says nothing: the day of printing is no day of the talk's. */
export function dayText({ deck }: SheetContext): string | undefined {
  const { date, language } = deck.manifest;
  return date === undefined ? undefined : longDay(date, language);
}

function shorten(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}

/** `3 of 7` as a CSS value, in the order of the language. */
function pageCount({ say }: SheetContext): string {
  const counters: Readonly<Record<string, string>> = { '{page}': 'counter(page)', '{pages}': 'counter(pages)' };
  const parts = say('pageOf').split(/(\{pages?\})/);
  return parts
    .filter((part) => part !== '')
    .map((part) => counters[part] ?? cssText(part))
    .join(' ');
}

/** The letters of the count of pages: a page's fonts must have them though they stand in no text. */
export function pageCountLetters({ say }: SheetContext): string {
  return say('pageOf', { page: '0123456789', pages: '' });
}

/** Text as a CSS string. `<` is escaped too: it could end the style element. */
function cssText(text: string): string {
  const safe = text.replace(/["\\<]/g, (character) => `\\${character.codePointAt(0)?.toString(16)} `);
  return `"${safe.replace(/[\n\r\f]+/g, ' ')}"`;
}
