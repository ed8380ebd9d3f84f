import { describe, expect, it } from 'vitest';
import { writeMetadata } from '../../src/pdf/writeMetadata.ts';
import { readPdf } from '../support/readPdf.ts';

const metadata = { title: 'Жаңа атау', keywords: ['a', 'b'], language: 'kk', date: '2024-02-29' };

/** A PDF of one page as Chromium builds them, made by hand; `first` adds to the catalog. */
function handMadePdf(catalogEntry = '', extra: readonly string[] = []): Buffer {
  const content = 'BT ET %\xff\x00 trailer xref';
  const objects = [
    '<</Creator (Chromium)\n/CreationDate (D:20261121000000Z)>>',
    `<</Type /Catalog\n/Pages 3 0 R${catalogEntry}>>`,
    '<</Type /Pages\n/Kids [4 0 R]\n/Count 1>>',
    '<</Type /Page\n/Parent 3 0 R\n/MediaBox [0 0 200 100]\n/Contents 5 0 R>>',
    `<</Length ${content.length}>> stream\n${content}\nendstream`,
    ...extra,
  ];
  let body = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const at = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  const trailer = `trailer\n<</Size ${objects.length + 1}\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(body + table + trailer, 'latin1');
}

describe('writeMetadata', () => {
  it('replaces what the browser wrote and leaves the other objects as they were', async () => {
    const before = handMadePdf();
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
    const once = writeMetadata(handMadePdf(), 'x.pdf', metadata);
    const twice = writeMetadata(once, 'x.pdf', metadata);
    expect(Buffer.compare(once, twice)).toBe(0);
  });

  it('gives different files different identifiers', async () => {
    const ids = [metadata, { ...metadata, title: 'Other' }].map(
      async (one) => (await readPdf(writeMetadata(handMadePdf(), 'x', one))).id[0],
    );
    const [first, second] = await Promise.all(ids);
    expect(first).not.toBe(second);
  });

  it('replaces a packet that the browser wrote itself', async () => {
    const old = '<</Type /Metadata /Subtype /XML /Length 9>> stream\n<old/>old\nendstream';
    const { xmp } = await readPdf(writeMetadata(handMadePdf('\n/Metadata 6 0 R', [old]), 'x.pdf', metadata));
    expect(xmp).toContain('Жаңа атау');
    expect(xmp).not.toContain('<old/>');
  });

  it('refuses a PDF of another build, in one sentence', () => {
    for (const bytes of [Buffer.from('%PDF-1.7 nothing'), handMadePdf().subarray(0, 300)]) {
      expect(() => writeMetadata(bytes, 'x.pdf', metadata)).toThrowError(
        expect.objectContaining({ code: 'print-wrong', message: expect.stringContaining('x.pdf') }),
      );
    }
  });
});
