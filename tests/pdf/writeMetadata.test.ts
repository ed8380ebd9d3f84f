import { describe, expect, it } from 'vitest';
import { openPdf, resolve, resolveDictionary } from '../../src/pdf/pdfFile.ts';
import { metadataObjects, writeMetadata } from '../../src/pdf/writeMetadata.ts';
import { makePdf, makeStream } from '../support/makePdf.ts';
import { readPdf } from '../support/readPdf.ts';

const metadata = { title: 'Жаңа атау', keywords: ['a', 'b'], language: 'kk', date: '2024-02-29' };

/** A PDF of one page as Chromium builds them; `catalogEntry` adds to the catalog. */
function onePage(catalogEntry = '', extra: readonly string[] = []): Buffer {
  return makePdf([
    '<</Creator (Chromium)\n/CreationDate (D:20261121000000Z)>>',
    `<</Type /Catalog\n/Pages 3 0 R${catalogEntry}>>`,
    '<</Type /Pages\n/Kids [4 0 R]\n/Count 1>>',
    '<</Type /Page\n/Parent 3 0 R\n/MediaBox [0 0 200 100]\n/Contents 5 0 R>>',
    makeStream('BT ET %\xff\x00 trailer xref'),
    ...extra,
  ]);
}

describe('writeMetadata', () => {
  it('replaces what the browser wrote and leaves the other objects as they were', async () => {
    const before = onePage();
    const after = Buffer.from(writeMetadata(before, 'x.pdf', metadata));
    const { info, pages, xmp } = await readPdf(after);
    expect(info).toMatchObject({ Title: 'Жаңа атау', Keywords: 'a, b', CreationDate: 'D:20240229000000Z' });
    expect(info).not.toHaveProperty('Author');
    expect(pages.map((page) => page.size)).toEqual([[200, 100]]);
    expect(xmp).toContain('Жаңа атау');
    expect(after.includes(before.subarray(before.indexOf('3 0 obj'), before.indexOf('xref\n0')))).toBe(true);
    expect(after.includes('Chromium')).toBe(false);
  });

  it('can be done again with the same result, replacing its own packet', () => {
    const once = writeMetadata(onePage(), 'x.pdf', metadata);
    const twice = writeMetadata(once, 'x.pdf', metadata);
    expect(Buffer.compare(once, twice)).toBe(0);
  });

  it('gives different files different identifiers', async () => {
    const ids = [metadata, { ...metadata, title: 'Other' }].map(
      async (one) => (await readPdf(writeMetadata(onePage(), 'x', one))).id[0],
    );
    const [first, second] = await Promise.all(ids);
    expect(first).not.toBe(second);
  });

  it('replaces a packet that the browser wrote itself', async () => {
    const old = '<</Type /Metadata /Subtype /XML /Length 9>> stream\n<old/>old\nendstream';
    const { xmp } = await readPdf(writeMetadata(onePage('\n/Metadata 6 0 R', [old]), 'x.pdf', metadata));
    expect(xmp).toContain('Жаңа атау');
    expect(xmp).not.toContain('<old/>');
  });

  it('writes every field into the Info dictionary, those that are not given left out', async () => {
    const all = { ...metadata, author: 'A (B)', subject: 'Ә' };
    const pdf = openPdf(writeMetadata(onePage(), 'x.pdf', all));
    expect(resolve(pdf, pdf.trailer.get('Info'))).toEqual(
      new Map<string, unknown>([
        ['Title', { raw: '\xfe\xff\x04\x16\x04\x30\x04\xa3\x04\x30\x00\x20\x04\x30\x04\x42\x04\x30\x04\x43' }],
        ['Author', { raw: 'A (B)' }],
        ['Subject', { raw: '\xfe\xff\x04\xd8' }],
        ['Keywords', { raw: 'a, b' }],
        ['Creator', { raw: 'Talk Deck Kit' }],
        ['Producer', { raw: 'Talk Deck Kit' }],
        ['CreationDate', { raw: 'D:20240229000000Z' }],
        ['ModDate', { raw: 'D:20240229000000Z' }],
      ]),
    );
    const bare = openPdf(writeMetadata(onePage(), 'x.pdf', { ...metadata, keywords: [] }));
    expect(resolveDictionary(bare, bare.trailer.get('Info'))?.has('Keywords')).toBe(false);
    const { date, ...undated } = metadata;
    const dayless = openPdf(writeMetadata(onePage(), 'x.pdf', undated));
    expect([...(resolveDictionary(dayless, dayless.trailer.get('Info'))?.keys() ?? [])]).toEqual([
      'Title',
      'Keywords',
      'Creator',
      'Producer',
    ]);
  });

  it('names the file PDF/UA only when it is told to, and takes the name back', async () => {
    const named = writeMetadata(onePage(), 'x.pdf', metadata, true);
    expect((await readPdf(named)).xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect((await readPdf(writeMetadata(named, 'x.pdf', metadata))).xmp).not.toContain('<pdfuaid:part>');
  });

  it('keeps what else the catalog says, and gives the packet the first free number, or the one it is told', () => {
    const pdf = openPdf(writeMetadata(onePage('\n/Lang (kk)'), 'x.pdf', metadata));
    const catalog = resolveDictionary(pdf, pdf.trailer.get('Root'));
    expect([...(catalog ?? [])]).toEqual([
      ['Type', { name: 'Catalog' }],
      ['Pages', { object: 3 }],
      ['Lang', { raw: 'kk' }],
      ['Metadata', { object: 6 }],
    ]);
    expect([...metadataObjects(openPdf(onePage()), metadata, true, 9).keys()]).toEqual([1, 2, 9]);
  });

  it('refuses a PDF of another build, in one sentence', () => {
    for (const bytes of [Buffer.from('%PDF-1.7 nothing'), onePage().subarray(0, 300)]) {
      expect(() => writeMetadata(bytes, 'x.pdf', metadata)).toThrowError(
        expect.objectContaining({ code: 'print-wrong', message: expect.stringContaining('x.pdf') }),
      );
    }
  });
});
