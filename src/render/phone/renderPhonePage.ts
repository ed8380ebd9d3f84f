import { type Html, html, raw } from '../../html/html.ts';
import type { FinishedPage } from '../../model/finishedPage.ts';
import { htmlDocument } from '../htmlDocument.ts';
import type { SheetContext } from '../sheets/sheetContext.ts';
import { phoneCss } from './phoneCss.ts';
import { chapterSection, type PhoneDocument, phoneDocument } from './phoneDocument.ts';

/** handout.html: the talk to read on a phone, one page without a script that needs nothing beside it. */
export function renderPhonePage(context: SheetContext): FinishedPage {
  const { metadata, themeCss, fontCss, settle, resolveAsset } = context;
  const body = raw(settle(phoneBody(phoneDocument(context), context).markup, false));
  const page = htmlDocument({
    language: metadata.language,
    attributes: { class: 'phone-page' },
    head: html`<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>${metadata.title}</title>
<style>
${raw(fontCss(body.markup))}
${raw(themeCss)}
${raw(phoneCss(themeCss))}
</style>`,
    body,
  });
  return { html: page, resolveAsset };
}

function phoneBody({ header, before, chapters, after }: PhoneDocument, { say }: SheetContext): Html {
  const contents = chapters.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`);
  const nav =
    chapters.length < fewestListed ? '' : html`<nav aria-label="${say('phone.contents')}"><ol>${contents}</ol></nav>\n`;
  return html`${header}<main>${nav}${before}${chapters.map(chapterSection)}${after}</main>`;
}

/** A shorter talk is seen at a glance. */
const fewestListed = 4;
