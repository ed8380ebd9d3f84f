import type { DocumentMetadata } from '../model/output.ts';
import { isReference, objectAt, objectNumber, openPdf, type PdfFile, resolveDictionary } from './pdfFile.ts';
import { parsePdfValue } from './pdfSyntax.ts';
import { encodePdfText } from './pdfText.ts';
import { replaceObjects } from './replaceObjects.ts';
import { unreadablePdf } from './unreadablePdf.ts';
import { producer, xmpPacket } from './xmpPacket.ts';

/**
 * Gives a PDF of Chromium's its metadata, in the Info dictionary and as XMP, with the dates of `metadata` instead of the
 * clock's. Everything else stays byte for byte: no library takes the file apart, which costs a quarter of the print
 * (`node scripts/bench/finishing.js 100`: @cantoo/pdf-lib 140 ms for 100 slides and 1,500 for 1,000, this 7 and 140).
 * Throws TalkError `print-wrong` when the browser wrote a PDF of another build.
 */
export function writeMetadata(
  bytes: Uint8Array,
  name: string,
  metadata: DocumentMetadata,
  universal = false,
): Uint8Array {
  try {
    const pdf = openPdf(bytes);
    return replaceObjects(pdf, metadataObjects(pdf, metadata, universal));
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw unreadablePdf(name, cause);
  }
}

/**
 * The objects that carry the metadata, by number. `universal` names the file PDF/UA; `next` is the number of the first object
 * that is free.
 */
export function metadataObjects(
  pdf: PdfFile,
  metadata: DocumentMetadata,
  universal: boolean,
  next = pdf.offsets.length,
): Map<number, Buffer> {
  const catalog = objectNumber(pdf, 'Root');
  const existing = resolveDictionary(pdf, { object: catalog })?.get('Metadata');
  const xmp = isReference(existing) ? existing.object : next;
  return new Map([
    [objectNumber(pdf, 'Info'), Buffer.from(infoDictionary(metadata))],
    [catalog, withEntry(pdf, catalog, isReference(existing) ? '' : `\n/Metadata ${xmp} 0 R`)],
    [xmp, metadataStream(metadata, universal)],
  ]);
}

function infoDictionary(metadata: DocumentMetadata): string {
  const when = metadata.date && `(D:${metadata.date.replaceAll('-', '')}000000Z)`;
  const entries: readonly (readonly [string, string | undefined])[] = [
    ['Title', encodePdfText(metadata.title)],
    ['Author', metadata.author && encodePdfText(metadata.author)],
    ['Subject', metadata.subject && encodePdfText(metadata.subject)],
    ['Keywords', metadata.keywords.length > 0 ? encodePdfText(metadata.keywords.join(', ')) : undefined],
    ['Creator', encodePdfText(producer)],
    ['Producer', encodePdfText(producer)],
    ['CreationDate', when],
    ['ModDate', when],
  ];
  const lines = entries.filter(([, value]) => value).map(([key, value]) => `/${key} ${value}`);
  return `<<${lines.join('\n')}>>`;
}

/** The XMP packet, not compressed, so that a search tool finds it in the bytes. */
function metadataStream(metadata: DocumentMetadata, universal: boolean): Buffer {
  const packet = Buffer.from(xmpPacket(metadata, universal));
  const head = `<</Type /Metadata\n/Subtype /XML\n/Length ${packet.length}>> stream\n`;
  return Buffer.concat([Buffer.from(head), packet, Buffer.from('\nendstream')]);
}

/** The bytes of a dictionary object with one more entry before its end. */
function withEntry(pdf: PdfFile, object: number, entry: string): Buffer {
  const start = pdf.bytes.indexOf('<<', objectAt(pdf, object));
  const { end } = parsePdfValue(pdf.bytes, start);
  return Buffer.concat([pdf.bytes.subarray(start, end - '>>'.length), Buffer.from(`${entry}>>`)]);
}
