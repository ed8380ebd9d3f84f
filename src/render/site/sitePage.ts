import { type Html, html, raw } from '../../html/html.ts';
import type { FinishedPage, ResolveAsset } from '../../model/finishedPage.ts';
import { galleryCss } from '../galleryCss.ts';
import { htmlDocument } from '../htmlDocument.ts';
import { type LetterFonts, pageLetters } from '../pageLetters.ts';

/** What pages of a site are set in. */
export interface SiteLook {
  readonly themeCss: string;
  readonly fonts: LetterFonts;
  readonly resolveAsset: ResolveAsset;
}

export interface SitePage {
  readonly title: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** Of its head: descriptions, and what others show where they link to it. */
  readonly head: Html;
  readonly body: Html;
}

/** A page of a site, in the look of the page of all decks; it needs nothing but the pictures that it names. */
export function sitePage({ title, language, head, body }: SitePage, look: SiteLook): FinishedPage {
  const letters = pageLetters(look.fonts, `${title}${body.markup}`, '', look.themeCss);
  const settled = raw(letters.settle(body.markup, false));
  const page = htmlDocument({
    language,
    attributes: { class: 'gallery-page' },
    head: html`<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${head}
<style>
${raw(letters.fontCss(settled.markup))}
${raw(letters.styles(look.themeCss))}
${raw(galleryCss)}
${raw(siteCss)}
</style>`,
    body: settled,
  });
  return { html: page, resolveAsset: look.resolveAsset };
}

const siteCss = `.gallery-page .talk{display:grid;grid-template-columns:minmax(0,11fr) minmax(0,10fr);gap:28px 48px;padding:0 0 52px}
.gallery-page .talk h2{font-size:22px;margin:26px 0 4px}
.gallery-page .talk div>h2:first-child{margin-top:0}
.gallery-page .talk .points{padding-inline-start:1.2em;list-style:disc}
.gallery-page .content-note{margin:18px 0 8px;padding:12px 16px;border:1px solid var(--line);border-inline-start:5px solid var(--grass)}
.gallery-page .content-note p{margin:0}
.gallery-page .help-lines .whole{display:inline-block}
.gallery-page .last-checked{color:var(--stone);font-size:16px}
.gallery-page nav{margin:0;padding:0 0 48px}
@media(max-width:760px){.gallery-page .talk{grid-template-columns:minmax(0,1fr)}}`;
