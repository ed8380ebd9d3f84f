import { type Html, html, raw } from '../../html/html.ts';
import { selectOutside } from '../../html/ownSelectors.ts';
import type { Arrangement } from '../../model/arrangement.ts';
import type { ResolveAsset } from '../../model/finishedPage.ts';
import type { PrintJob } from '../../model/output.ts';
import { htmlDocument } from '../htmlDocument.ts';
import { ownClass } from '../slide/ownClasses.ts';
import { blackMarkup, blackPicture, blackTheme } from './parts/blackInk.ts';
import { type SheetContext, slideAppearance } from './sheetContext.ts';

/** A static page that is to be printed. */
export interface PageParts {
  /** Name for messages, such as `church-30/slides.pdf`. */
  readonly name: string;
  /** Title of this document, when it differs from the deck's: `Two hard subjects – handout`. */
  readonly title?: string;
  readonly css: string;
  readonly body: Html;
  /** What the margins print: their letters need fonts too. */
  readonly margins?: string;
  readonly arrangement?: Arrangement;
  readonly page: PrintJob['page'];
  readonly pages?: number;
  readonly handout?: PrintJob['handout'];
  /** The pages are the slides themselves, to be shown: they keep the deck's dark ground, which on paper would be ink. */
  readonly fullSize?: true;
}

/** Parts → a finished page with its styles and fonts inside, ready for print. */
export function renderPage(parts: PageParts, context: SheetContext): PrintJob {
  const metadata = { ...context.metadata, title: parts.title ?? context.metadata.title };
  // Slides at full size are for the screen, whatever the ink of the paper.
  const black = context.ink === 'black' && parts.fullSize !== true;
  const colored = black ? blackMarkup(parts.body.markup) : parts.body.markup;
  const markup = context.settle(namedLanguages(liveLinks(untimed(colored))), true);
  const theme = black ? blackTheme(context.themeCss) : context.themeCss;
  const isForeign = context.deck.manifest.reveal !== undefined;
  const sheetCss = isForeign ? selectOutside(parts.css, `section[${ownClass}]`) : parts.css;
  const { shown } = context;
  const fontCss = shown === undefined ? context.fontCss : context.lentCss;
  const page = htmlDocument({
    language: metadata.language,
    attributes: {
      class: 'sheet-page',
      ...slideAppearance(context.deck, parts.fullSize === true),
      'data-arrangement': shown && parts.arrangement,
    },
    head: html`<title>${metadata.title}</title>
${shown === undefined ? '' : html`<link rel="stylesheet" href="${shown.fonts}">\n`}<style>
${raw(fontCss(`${markup} ${context.settle(parts.margins ?? '', true)}`))}
${raw(theme)}
${raw(context.settle(sheetCss, true))}
</style>`,
    body: raw(markup),
    ...(shown && { served: true, client: shown.client }),
  });
  return {
    name: parts.name,
    html: page,
    resolveAsset: black ? blackResolveAsset(context.resolveAsset) : context.resolveAsset,
    metadata,
    page: parts.page,
    ...(parts.pages === undefined ? {} : { pages: parts.pages }),
    ...(parts.handout === undefined ? {} : { handout: parts.handout }),
    slides: context.slides.length + context.omitted.length,
    headings: countHeadings(markup),
    ...(isForeign ? { tellsFonts: true } : {}),
    ...(context.themeFonts.length === 0 ? {} : { fonts: context.themeFonts }),
    ...(parts.arrangement === undefined ? {} : { arrangement: parts.arrangement }),
  };
}

function blackResolveAsset(resolveAsset: ResolveAsset): ResolveAsset {
  return (address) => {
    const picture = resolveAsset(address);
    return picture === undefined ? undefined : blackPicture(picture);
  };
}

function countHeadings(markup: string): number {
  return markup.match(/<h[1-6][\s>]/g)?.length ?? 0;
}

/** How long a slide is spoken to follows its notes, and paper shows none of it: a sheet without notes stays as it is when they change. */
function untimed(markup: string): string {
  return markup.replace(/(<section\b[^>]*?) data-timing="\d+"/g, '$1');
}

/** A link to a slide that this sheet does not carry is plain text here: in a PDF it would lead nowhere. */
function liveLinks(markup: string): string {
  if (!markup.includes('href="#')) return markup;
  const ids = new Set([...markup.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]));
  return markup.replace(/(<a\b[^>]*?)\shref="#([^"]*)"/g, (whole, start: string, id: string) =>
    ids.has(id) ? whole : start,
  );
}

/** Chromium writes the language of an inline passage into the PDF only when the element has a name of its own. */
function namedLanguages(markup: string): string {
  let count = 0;
  return markup.replace(
    /<(span|div|i|b)((?:\s[^>]*)?\slang="[^"]*"[^>]*)>/g,
    (whole, tag: string, attributes: string) => {
      if (/\s(?:id|role)=/.test(attributes)) return whole;
      count += 1;
      return `<${tag} id="passage-${count}"${attributes}>`;
    },
  );
}
