import { type Html, html } from '../../../html/html.ts';
import type { Arrangement } from '../../../model/arrangement.ts';
import type { PrintJob } from '../../../model/output.ts';
import type { HandoutLayout } from '../../../schema/manifestSchema.ts';
import { renderPage } from '../renderPage.ts';
import { paperSizes, type SheetContext } from '../sheetContext.ts';
import { handoutCss } from './handoutCss.ts';
import { logoCss } from './logoCss.ts';
import { nonBreakingNumbers } from './nonBreakingNumbers.ts';
import { footText, type PageLabels, pageCountLetters, pageCss } from './paper.ts';

/** What one layout adds to what all handouts share. */
export interface HandoutParts extends PageLabels {
  readonly layout: HandoutLayout;
  readonly css: string;
  readonly body: Html;
  /** A page rule of the layout's own, and the paper's size in points by it. */
  readonly own?: { readonly css: string; readonly page: PrintJob['page'] };
  /** Exact number of pages, when the layout knows it. */
  readonly pages?: number;
  readonly arrangement?: Arrangement;
}

/** A layout's parts → `handout-<layout>.pdf` with the shared type, margins and page numbers. */
export function handoutPage(parts: HandoutParts, context: SheetContext): PrintJob {
  const { manifest } = context.deck;
  return renderPage(
    {
      name: `${manifest.name}/handout-${parts.layout}${inkSuffix(context)}.pdf`,
      title: `${manifest.title} – ${parts.label}`,
      css: [
        parts.own?.css ?? pageCss(context, parts),
        handoutCss,
        ...(context.marks.logo === undefined ? [] : [logoCss(context.marks.logo)]),
        parts.css,
        ...(context.unconfirmed === undefined ? [] : [unconfirmedCss]),
        context.ink === 'black' ? blackCss : '',
      ].join('\n'),
      margins: `${manifest.title} ${parts.label} ${footText(context)} ${pageCountLetters(context)}`,
      body: nonBreakingNumbers(html`${parts.body}${parts.own === undefined ? '' : unconfirmedMark(context)}`, context),
      page: parts.own?.page ?? paperSizes[context.paper],
      handout: parts.layout,
      ...(parts.pages === undefined ? {} : { pages: parts.pages }),
      ...(parts.arrangement === undefined ? {} : { arrangement: parts.arrangement }),
    },
    context,
  );
}

/** Sheets of their own page rule have no margin to say it in: it stands at the edge of each page. */
function unconfirmedMark({ unconfirmed }: SheetContext): Html {
  return unconfirmed === undefined ? html`` : html`<p class="unconfirmed-words">${unconfirmed}</p>`;
}

const unconfirmedCss =
  '.unconfirmed-words{position:fixed;left:0;right:0;bottom:.2in;margin:0;text-align:center;font:9pt var(--font-text);color:var(--stone)}';

/** Black-and-white paper has a name of its own, so that it can lie beside the coloured. */
export function inkSuffix({ ink }: SheetContext): string {
  return ink === 'black' ? '-bw' : '';
}

/** Copiers break grey letters into dots: what was coloured to stand out stands out by its size and face, in full black. */
const blackCss = `h2,.title-block .kind,.card .heading{color:var(--ink)}`;
