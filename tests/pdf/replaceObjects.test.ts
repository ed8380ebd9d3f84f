import { describe, expect, it } from 'vitest';
import { openPdf, resolve, streamBytes } from '../../src/pdf/pdfFile.ts';
import { replaceObjects } from '../../src/pdf/replaceObjects.ts';
import { makePdf, makeStream } from '../support/makePdf.ts';
import { readPdf } from '../support/readPdf.ts';

const objects = [
  '<</Title (T)>>',
  '<</Type /Catalog /Pages 3 0 R>>',
  '<</Type /Pages /Kids [4 0 R] /Count 1>>',
  '<</Type /Page /Parent 3 0 R /MediaBox [0 0 200 100]>>',
  makeStream('what was endobj\nmore endobj\n'),
  '[6]',
  '[7]',
];
const pdf = openPdf(makePdf(objects));

function replaced(changes: Readonly<Record<number, string>>): Buffer {
  const bodies = Object.entries(changes).map(([object, body]): [number, Buffer] => [Number(object), Buffer.from(body)]);
  return Buffer.from(replaceObjects(pdf, new Map(bodies)));
}

/** The source of every object, found by the table alone. */
function sources(bytes: Buffer): (string | undefined)[] {
  const { offsets } = openPdf(bytes);
  return [...offsets].map((offset, object) => {
    if (offset === 0) return undefined;
    const start = bytes.toString('latin1', offset);
    expect(start.startsWith(`${object} 0 obj\n`)).toBe(true);
    return start.slice(`${object} 0 obj\n`.length);
  });
}

describe('replaceObjects', () => {
  it('exchanges objects, shorter or longer, and leaves the others where the table finds them', () => {
    const bytes = replaced({ 6: '[60 with a long tail of its own]', 1: '<<>>', 4: '<</Type /Page>>' });
    const found = sources(bytes);
    const expected = [
      '<<>>',
      objects[1],
      objects[2],
      '<</Type /Page>>',
      objects[4],
      '[60 with a long tail of its own]',
    ];
    for (const [index, source] of [...expected, objects[6]].entries()) {
      expect(found[index + 1]?.startsWith(`${source}\nendobj\n`)).toBe(true);
    }
    expect(bytes.toString('latin1').match(/\d+ 0 obj/g)).toHaveLength(7);
    expect(bytes.includes('(T)')).toBe(false);
  });

  it('exchanges a stream whole, though it speaks of the end of objects', () => {
    const bytes = replaced({ 5: '(new)' });
    expect(bytes.includes('what was')).toBe(false);
    expect(bytes.includes('more')).toBe(false);
    expect(resolve(openPdf(bytes), { object: 5 })).toEqual({ raw: 'new' });
    expect(resolve(openPdf(bytes), { object: 6 })).toEqual([6]);
  });

  it('adds objects, with numbers left out between', () => {
    const after = openPdf(replaced({ 10: '[10]', 9: '[9]' }));
    expect(after.offsets).toHaveLength(11);
    expect(after.offsets[8]).toBe(0);
    expect(after.bytes.toString('latin1').match(/65535 f/g)).toHaveLength(2);
    expect(after.trailer.get('Size')).toBe(11);
    expect([9, 10].map((object) => resolve(after, { object }))).toEqual([[9], [10]]);
    expect(streamBytes(after, { object: 5 })?.toString()).toBe('what was endobj\nmore endobj\n');
  });

  it('changes nothing but the identifier when nothing is replaced', () => {
    const bytes = replaced({});
    expect(bytes.subarray(0, pdf.tableAt).equals(pdf.bytes.subarray(0, pdf.tableAt))).toBe(true);
    expect([...openPdf(bytes).offsets]).toEqual([...pdf.offsets]);
  });

  it('writes entries of 20 bytes, which other readers find their way by', async () => {
    const bytes = replaced({ 1: '<</Title (Another)>>' });
    const table = bytes.toString('latin1', openPdf(bytes).tableAt);
    expect(table).toMatch(/^xref\n0 8\n0000000000 65535 f \n(\d{10} 00000 n \n){7}trailer\n/);
    expect((await readPdf(bytes)).info).toMatchObject({ Title: 'Another' });
  });

  it('gives equal content one identifier, and other content another', async () => {
    const id = async (bytes: Buffer) => (await readPdf(bytes)).id[0];
    const [one, same, other] = await Promise.all(
      [{ 6: '[1]' }, { 6: '[1]' }, { 6: '[2]' }].map((x) => id(replaced(x))),
    );
    expect(one).toMatch(/^[0-9a-f]{32}$/);
    expect(same).toBe(one);
    expect(other).not.toBe(one);
  });
});
