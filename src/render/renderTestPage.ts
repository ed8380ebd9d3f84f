import { html, raw } from '../html/html.ts';
import type { FinishedPage } from '../model/finishedPage.ts';
import type { PrintJob } from '../model/output.ts';
import { htmlDocument } from './htmlDocument.ts';

/**
 * A page with a heading and a line in each of the kit's fonts, to see whether this machine prints.
 * @param families names of the fonts, each with the letters that try it.
 * @param fonts `@font-face` rules of all of them, and their files.
 * @param date YYYY-MM-DD.
 */
export function renderTestPage(
  families: readonly string[],
  fonts: { readonly css: string } & Pick<FinishedPage, 'resolveAsset'>,
  date: string,
): PrintJob {
  const [heading = '', ...others] = families;
  const line = (family: string) => html`<p style="font-family:'${family}'">${family}: ${sample}</p>\n`;
  const page = htmlDocument({
    language: 'en',
    head: html`<title>Test page</title>
<style>
${raw(fonts.css)}
@page{size:8.5in 11in;margin:1in}
</style>`,
    body: html`<h1 style="font-family:'${heading}';font-weight:600">${sample}</h1>
${others.map(line)}`,
  });
  return {
    name: 'test page',
    html: page,
    resolveAsset: fonts.resolveAsset,
    metadata: { title: 'Test page', keywords: [], language: 'en', date },
    page: { width: 612, height: 792 },
    pages: 1,
    headings: 1,
  };
}

/** Latin, Russian and Kazakh letters, and the tenge. */
const sample = 'Where the grass meets the sky. Дала, Қазақстан: Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі ₸ 1';
