import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it, vi } from 'vitest';
import { normalizePdf } from '../../src/pdf/normalizePdf.ts';
import { openPdf, rawOf, resolve, resolveDictionary, streamBytes } from '../../src/pdf/pdfFile.ts';
import { decodePdfText } from '../../src/pdf/pdfText.ts';
import { makeStream, updatePdf } from '../support/makePdf.ts';
import { samePdfObjects } from '../support/samePdfObjects.ts';
import { taggedPdf } from '../support/taggedPdf.ts';

const classic = taggedPdf(['<</Type /StructElem\n/S /P\n/P 6 0 R\n/Pg 4 0 R\n/K 0\n/Alt <feff04d9>\n/T (a \\(b\\))>>']);

async function withStreams(bytes: Uint8Array): Promise<Buffer> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  return Buffer.from(await pdf.save({ useObjectStreams: true, addDefaultPage: false }));
}

/** Four bytes an entry: type, two of place or container, one of place in it. */
function crossReferenceStream(entries: readonly (readonly [number, number, number])[], first: number): string {
  const bytes = entries.flatMap(([type, place, index]) => [type, place >> 8, place & 255, index]);
  const index = `/Index [${first} ${entries.length}]`;
  return makeStream(
    String.fromCharCode(...bytes),
    `/Type /XRef /Size ${first + entries.length} /W [1 2 1] ${index} /Root 2 0 R /Info 1 0 R`,
  );
}

describe('a PDF as the fast path reads it', () => {
  it('is handed back as it is', async () => {
    expect(await normalizePdf(classic, 'x.pdf')).toBe(classic);
  });

  it('does not even load the library', async () => {
    vi.resetModules();
    vi.doMock('@cantoo/pdf-lib', () => {
      throw new Error('loaded');
    });
    try {
      const fresh = await import('../../src/pdf/normalizePdf.ts');
      expect(await fresh.normalizePdf(classic, 'x.pdf')).toBe(classic);
      const other = updatePdf(classic, 1, '<</Title (U)>>');
      await expect(fresh.normalizePdf(other, 'x.pdf')).rejects.toThrow();
    } finally {
      vi.doUnmock('@cantoo/pdf-lib');
      vi.resetModules();
    }
  });
});

describe('a PDF of another build', () => {
  it('with object streams and a cross-reference stream keeps every object, by its number', async () => {
    const other = await withStreams(classic);
    expect(other.includes('/ObjStm')).toBe(true);
    expect(() => openPdf(other)).toThrow(SyntaxError);
    const normal = openPdf(await normalizePdf(other, 'x.pdf'));
    samePdfObjects(openPdf(classic), normal);
    expect(normal.bytes.includes('ObjStm')).toBe(false);
    expect(normal.bytes.includes('/XRef')).toBe(false);
  });

  it('with an update has the newest of each object, and no trace of the older', async () => {
    const other = updatePdf(updatePdf(classic, 1, '<</Title (Second)>>'), 1, '<</Title (Third)>>');
    expect(() => openPdf(other)).toThrow(SyntaxError);
    const normal = openPdf(await normalizePdf(other, 'x.pdf'));
    expect(resolveDictionary(normal, normal.trailer.get('Info'))?.get('Title')).toEqual({ raw: 'Third' });
    expect(normal.bytes.includes('Second')).toBe(false);
    expect(normal.trailer.has('Prev')).toBe(false);
    expect(streamBytes(normal, { object: 5 })).toEqual(streamBytes(openPdf(classic), { object: 5 }));
  });

  it('with updates that are packed into streams too, has the newest and none of the streams', async () => {
    let other: Uint8Array = await withStreams(classic);
    for (const title of ['Second', 'Third']) {
      const pdf = await PDFDocument.load(other, { updateMetadata: false, forIncrementalUpdate: true });
      pdf.setTitle(title);
      other = await pdf.save({ useObjectStreams: true });
    }
    expect(
      Buffer.from(other)
        .toString('latin1')
        .match(/\/XRef/g),
    ).toHaveLength(3);
    const normal = openPdf(await normalizePdf(other, 'x.pdf'));
    expect(decodePdfText(rawOf(resolveDictionary(normal, normal.trailer.get('Info'))?.get('Title')) ?? '')).toBe(
      'Third',
    );
    expect(normal.bytes.includes('/XRef')).toBe(false);
    expect(normal.bytes.includes('/ObjStm')).toBe(false);
  });

  it('with objects that only a stream beside its table names has those too', async () => {
    const objects = '11 0 <</Type /Hidden /N 7>>';
    const container = makeStream(objects, '/Type /ObjStm /N 1 /First 5');
    const before = taggedPdf(['[11 0 R]', 'null', container]);
    const place = before.length;
    const stream = crossReferenceStream([[2, 12, 0]], 11);
    const other = updatePdf(before, 13, stream, ` /XRefStm ${place}`);
    const normal = openPdf(await normalizePdf(other, 'x.pdf'));
    expect(resolve(normal, { object: 11 })).toEqual(
      new Map<string, unknown>([
        ['Type', { name: 'Hidden' }],
        ['N', 7],
      ]),
    );
    expect(resolve(normal, { object: 12 })).toBe(null);
    expect(resolve(normal, { object: 13 })).toBe(null);
  });

  it('gives the same bytes every time', async () => {
    const other = await withStreams(classic);
    expect(Buffer.compare(await normalizePdf(other, 'x'), await normalizePdf(other, 'x'))).toBe(0);
  });
});

describe('what cannot be read is refused', () => {
  const refused = (reason: string) =>
    expect.objectContaining({ code: 'print-wrong', message: expect.stringContaining(`x.pdf: ${reason}`) });
  const said = (why: string) => refused(`the browser wrote a PDF that cannot be read: ${why}.`);

  it('when it is encrypted, in either build', async () => {
    const table = Buffer.from(classic.toString('latin1').replace('/Info 1 0 R', '/Info 1 0 R/Encrypt 9 0 R'), 'latin1');
    await expect(normalizePdf(table, 'x.pdf')).rejects.toEqual(said('it is encrypted'));
    const pdf = await PDFDocument.load(classic, { updateMetadata: false });
    pdf.encrypt({ userPassword: 'secret', ownerPassword: 'secret' });
    const stream = Buffer.from(await pdf.save({ useObjectStreams: true, addDefaultPage: false }));
    expect(stream.includes('/XRef')).toBe(true);
    await expect(normalizePdf(stream, 'x.pdf')).rejects.toEqual(said('it is encrypted'));
  });

  it('when it is half a file, or none', async () => {
    const other = await withStreams(classic);
    for (const bytes of [classic, other]) {
      await expect(normalizePdf(bytes.subarray(0, 400), 'x.pdf')).rejects.toEqual(said('it has no end'));
    }
    await expect(normalizePdf(new Uint8Array(), 'x.pdf')).rejects.toEqual(said('it has no end'));
  });

  it('when its references are not where it says', async () => {
    const text = classic.toString('latin1').replace(/startxref\n\d+/, 'startxref\n12');
    await expect(normalizePdf(Buffer.from(text, 'latin1'), 'x.pdf')).rejects.toEqual(said('no cross-reference table'));
  });

  it('when an object in it is broken', async () => {
    const other = updatePdf(classic, 1, '<</Title (U) /Open [1 2>>');
    await expect(normalizePdf(other, 'x.pdf')).rejects.toEqual(said('it is broken'));
  });
});
