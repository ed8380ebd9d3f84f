import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { openPdf, resolveDictionary, streamBytes } from '../../../src/pdf/pdfFile.ts';
import { replaceObjects } from '../../../src/pdf/replaceObjects.ts';
import { readStream, writeStream } from '../../../src/pdf/tags/contentStream.ts';
import { makePdf, makeStream } from '../../support/makePdf.ts';

const content = '0 0 m\n(\xff\x00) Tj\n';
const packed = deflateSync(Buffer.from(content, 'latin1')).toString('latin1');
const pdf = openPdf(
  makePdf([
    '<<>>',
    '<</Type /Catalog>>',
    makeStream(content),
    makeStream(packed, '/Filter /FlateDecode /Subtype /Form'),
    makeStream('x', '/Filter /LZWDecode'),
  ]),
);

it('reads what stands in a stream, packed or not', () => {
  expect(readStream(pdf, 3)).toBe(content);
  expect(readStream(pdf, 4)).toBe(content);
});

it('refuses other packings, and what is no stream', () => {
  expect(() => readStream(pdf, 5)).toThrowError(new SyntaxError('stream 5 is packed by LZWDecode'));
  expect(() => readStream(pdf, 2)).toThrowError(new SyntaxError('object 2 is no stream'));
  expect(() => readStream(pdf, 99)).toThrowError(new SyntaxError('object 99 is no stream'));
});

it.each([3, 4])('writes new content into stream %i, packed, and keeps the other entries', async (object) => {
  const long = content.repeat(100);
  const after = openPdf(replaceObjects(pdf, new Map([[object, await writeStream(pdf, object, long)]])));
  expect(readStream(after, object)).toBe(long);
  const dictionary = resolveDictionary(after, { object });
  expect(dictionary?.get('Length')).toBe(streamBytes(after, { object })?.length);
  expect(dictionary?.get('Length')).toBeLessThan(100);
  expect(dictionary?.get('Subtype')).toEqual(object === 4 ? { name: 'Form' } : undefined);
});
