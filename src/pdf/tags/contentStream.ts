import { promisify } from 'node:util';
import { deflate, inflateSync } from 'node:zlib';
import { nameOf, objectAt, type PdfFile, resolveDictionary, streamBytes } from '../pdfFile.ts';
import type { PdfValue } from '../pdfSyntax.ts';
import { writePdfValue } from './writePdfValue.ts';

const pack = promisify(deflate);

/** What a stream object says, unpacked, as Latin-1 characters. Throws SyntaxError for a packing that Chromium does not use. */
export function readStream(pdf: PdfFile, object: number): string {
  const bytes = streamBytes(pdf, { object });
  const filter = nameOf(resolveDictionary(pdf, { object })?.get('Filter'));
  if (bytes === undefined || objectAt(pdf, object) === undefined)
    throw new SyntaxError(`object ${object} is no stream`);
  if (filter === undefined) return bytes.toString('latin1');
  if (filter !== 'FlateDecode') throw new SyntaxError(`stream ${object} is packed by ${filter}`);
  return inflateSync(bytes).toString('latin1');
}

/** A stream object with new content, packed on another thread. */
export async function writeStream(pdf: PdfFile, object: number, content: string): Promise<Buffer> {
  const packed = await pack(Buffer.from(content, 'latin1'), { level: 6 });
  const dictionary = new Map<string, PdfValue>(resolveDictionary(pdf, { object }));
  dictionary.set('Filter', { name: 'FlateDecode' }).set('Length', packed.length);
  return Buffer.concat([
    Buffer.from(`${writePdfValue(dictionary)} stream\n`, 'latin1'),
    packed,
    Buffer.from('\nendstream'),
  ]);
}
