import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF read back by two other programs' eyes, pdf.js and pdf-lib; nothing here shares code with the print session. */
export interface ReadPdf {
  readonly pages: readonly ReadPage[];
  /** Bookmarks in order, all levels, each with the number of its page. */
  readonly outline: readonly { readonly title: string; readonly level: number; readonly page: number }[];
  readonly info: Readonly<Record<string, unknown>>;
  /** The XMP packet as text; empty when there is none. */
  readonly xmp: string;
  readonly fonts: readonly { readonly name: string; readonly subtype: string }[];
  /** The two halves of the identifier, in hexadecimal. */
  readonly id: readonly string[];
}

export interface ReadPage {
  /** Width and height in points. */
  readonly size: readonly [number, number];
  readonly text: string;
  /** Roles of the tags of the page in reading order, such as `H2`, with alternative text after a colon. */
  readonly tags: readonly string[];
  /** For each link the number of the page it leads to, or its address. */
  readonly links: readonly (number | string)[];
}

/** Reads everything tests ask of a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  // pdf.js takes the bytes it is given for its own.
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const pages: ReadPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await readPage(pdf, number));
  const outline = await readOutline(pdf, await pdf.getOutline(), 1);
  const { info, metadata } = await pdf.getMetadata();
  const id = pdf.fingerprints.map(String);
  await task.destroy();
  return { pages, outline, info: { ...info }, xmp: metadata?.getRaw() ?? '', fonts: await readFonts(bytes), id };
}

type Pdf = Awaited<ReturnType<typeof getDocument>['promise']>;
type Outline = Awaited<ReturnType<Pdf['getOutline']>>;

async function readPage(pdf: Pdf, number: number): Promise<ReadPage> {
  const page = await pdf.getPage(number);
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const { items } = await page.getTextContent();
  const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
  const annotations = await page.getAnnotations();
  const links = annotations.filter(({ subtype }) => subtype === 'Link');
  return {
    size: [right - left, top - bottom],
    text,
    tags: flatTags(await page.getStructTree()),
    links: await Promise.all(links.map(({ url, dest }) => url ?? pageOf(pdf, dest))),
  };
}

async function readOutline(pdf: Pdf, items: Outline, level: number): Promise<ReadPdf['outline'][number][]> {
  const read = await Promise.all(
    (items ?? []).map(async (item) => [
      { title: item.title, level, page: await pageOf(pdf, item.dest) },
      ...(await readOutline(pdf, item.items, level + 1)),
    ]),
  );
  return read.flat();
}

async function pageOf(pdf: Pdf, destination: string | unknown[] | null): Promise<number> {
  const explicit = typeof destination === 'string' ? await pdf.getDestination(destination) : destination;
  return explicit ? (await pdf.getPageIndex(explicit[0])) + 1 : 0;
}

type Tag = Awaited<ReturnType<Awaited<ReturnType<Pdf['getPage']>>['getStructTree']>>;

/** pdf.js gives null for a page without tags, whatever its types say. */
function flatTags(tag: Tag | null): string[] {
  if (tag === null || !('role' in tag)) return [];
  const own = 'alt' in tag ? `${tag.role}: ${tag.alt}` : tag.role;
  return [own, ...tag.children.flatMap((child) => ('role' in child ? flatTags(child) : []))];
}

async function readFonts(bytes: Uint8Array): Promise<ReadPdf['fonts']> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  return pdf.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('Type')) !== PDFName.of('Font')) return [];
    const entry = (key: string) => String(object.get(PDFName.of(key)) ?? '').slice(1);
    return [{ name: entry('BaseFont').replace(/^[A-Z]{6}\+/, ''), subtype: entry('Subtype') }];
  });
}
