import { createHash } from 'node:crypto';
import { type Html, html, raw } from '../../html/html.ts';
import { toXhtml } from '../../html/toXhtml.ts';
import { generator } from '../../model/generator.ts';
import type { SheetContext } from '../sheets/sheetContext.ts';
import { type BookAsset, takeOutAssets } from './bookAssets.ts';
import { textCss } from './phoneCss.ts';
import { chapterSection, type PhoneDocument, phoneDocument } from './phoneDocument.ts';
import { plainTokens } from './plainTokens.ts';

/**
 * handout.epub as its files (EPUB 3.3, W3C): the text of handout.html in one document, with a list of its sections, its pictures and
 * fonts beside it. It wears the theme's fonts and colours and none of its styles, which many readers of books cannot read.
 * @returns texts and bytes by path in the archive, in the order in which they must stand there.
 */
export function bookFiles(context: SheetContext): Readonly<Record<string, string | Uint8Array>> {
  const { metadata, settle, fontCss, themeCss, resolveAsset } = context;
  const told = phoneDocument(context);
  const plain = plainTokens(themeCss);
  const markup = plain(toXhtml(settle(bookBody(told).markup, false)));
  const taken = takeOutAssets({ markup, styles: plain(`${fontCss(markup)}\n${textCss}`) }, resolveAsset);
  const text = xhtmlPage(metadata.language, metadata.title, raw(taken.markup));
  const contents = xhtmlPage(metadata.language, metadata.title, raw(toXhtml(navigation(told, context).markup)));
  return {
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': `${declaration}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n`,
    'book/package.opf': packageDocument(context, taken.assets, text),
    'book/contents.xhtml': contents,
    'book/handout.xhtml': text,
    'book/styles.css': taken.styles,
    ...Object.fromEntries(taken.assets.map(({ path, bytes }) => [`book/${path}`, bytes])),
  };
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

function bookBody({ header, before, chapters, after }: PhoneDocument): Html {
  return html`${header}<main>${before}${chapters.map(chapterSection)}${after}</main>`;
}

function navigation({ chapters }: PhoneDocument, { metadata, say }: SheetContext): Html {
  const links = [{ id: '', title: html`${metadata.title}` }, ...chapters].map(
    ({ id, title }) => html`<li><a href="handout.xhtml${id === '' ? '' : `#${id}`}">${title}</a></li>`,
  );
  return html`<nav epub:type="toc" role="doc-toc"><h1>${say('phone.contents')}</h1><ol>${links}</ol></nav>`;
}

function xhtmlPage(language: string, title: string, body: Html): string {
  return `${declaration}${
    html`<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}" class="phone-page"><head><title>${title}</title><link rel="stylesheet" type="text/css" href="styles.css"/></head><body>
${body}
</body></html>
`.markup
  }`;
}

/** The package document: what the book says of itself, for readers with a screen reader too, and every file in it. */
function packageDocument({ metadata }: SheetContext, assets: readonly BookAsset[], text: string): string {
  const { title, author, language, subject, keywords, date } = metadata;
  const holds = [...(text.includes('<svg') ? ['svg'] : []), ...(text.includes('<math') ? ['mathml'] : [])].join(' ');
  const properties = holds === '' ? '' : html` properties="${holds}"`;
  const identifier = uuidOf(`${title}\n${text}`);
  const described = [
    author && html`<dc:creator>${author}</dc:creator>`,
    subject && html`<dc:description>${subject}</dc:description>`,
    keywords.map((word) => html`<dc:subject>${word}</dc:subject>`),
    date && html`<dc:date>${date}</dc:date>`,
  ];
  const items = assets.map(
    ({ path, mime }, index) => html`<item id="asset${index + 1}" href="${path}" media-type="${mime}"/>`,
  );
  return `${declaration}${
    html`<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${language}"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:uuid:${identifier}</dc:identifier><dc:title>${title}</dc:title><dc:language>${language}</dc:language>${described}
<meta property="dcterms:modified">${date ?? noDay}T00:00:00Z</meta><meta name="generator" content="${generator}"/>
${accessibility.map(([property, value]) => html`<meta property="schema:${property}">${value}</meta>`)}
</metadata><manifest><item id="contents" href="contents.xhtml" media-type="application/xhtml+xml" properties="nav"/><item id="text" href="handout.xhtml" media-type="application/xhtml+xml"${properties}/><item id="styles" href="styles.css" media-type="text/css"/>${items}</manifest><spine><itemref idref="text"/></spine></package>
`.markup
  }`;
}

/** What the kit's markup always has (EPUB Accessibility 1.1, W3C; vocabulary of schema.org). */
const accessibility = [
  ['accessMode', 'textual'],
  ['accessMode', 'visual'],
  ['accessModeSufficient', 'textual'],
  ['accessibilityFeature', 'alternativeText'],
  ['accessibilityFeature', 'readingOrder'],
  ['accessibilityFeature', 'structuralNavigation'],
  ['accessibilityFeature', 'tableOfContents'],
  ['accessibilityHazard', 'none'],
] as const;

/** EPUB asks for a day of change. A talk without a date gets the first that an archive can name, so that equal input gives equal bytes. */
const noDay = '1980-01-01';

/** A name for the book that changes with its text (RFC 9562, version 8). */
function uuidOf(text: string): string {
  const hash = createHash('sha256').update(text).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
