import { expect, it } from 'vitest';
import { openPdf } from '../../../src/pdf/pdfFile.ts';
import { replaceObjects } from '../../../src/pdf/replaceObjects.ts';
import { completeTags } from '../../../src/pdf/tags/completeTags.ts';
import { readStream } from '../../../src/pdf/tags/contentStream.ts';
import { makeStream } from '../../support/makePdf.ts';
import { taggedPdf } from '../../support/taggedPdf.ts';

const mark = (number: number) => `/P <</MCID ${number} >>BDC\nBT\n<0041> Tj\nET\nEMC\n`;
const decoration = '0 0 9 9 re\nf\n';
const marked = `/Artifact BMC\n${decoration}EMC\n`;
const form = (content: string) => makeStream(content, '/Subtype /Form /StructParents 1');
const page = (contents: string, forms = '') =>
  `<</Type /Page /StructParents 0 /Contents ${contents} /Resources <</XObject <<${forms}>>>>>>`;

async function complete(bytes: Buffer) {
  const pdf = openPdf(bytes);
  const { changed, painted } = await completeTags(pdf);
  const after = openPdf(replaceObjects(pdf, changed));
  return {
    changed: [...changed.keys()].sort((a, b) => a - b),
    painted,
    content: (object: number) => readStream(after, object),
  };
}

it('leaves a page that is tagged whole, and says what it paints', async () => {
  const { changed, painted } = await complete(taggedPdf(['<</S /P /Pg 4 0 R /K 0>>']));
  expect(changed).toEqual([]);
  expect(painted).toEqual([{ object: 4, marks: [0], drawn: 1, missingGlyph: false }]);
});

it('marks decoration on every page, in every stream of it', async () => {
  const objects = [
    '<</S /P /Pg 4 0 R /K [0 1]>>',
    page('[12 0 R 13 0 R]'),
    makeStream(decoration + mark(0)),
    makeStream(mark(1) + decoration),
    page('15 0 R'),
    makeStream(`BT\n<0000> Tj\nET\n`),
    page('17 0 R'),
    makeStream(decoration),
    page('19 0 R'),
    makeStream(decoration),
    page('21 0 R'),
    makeStream(decoration),
  ];
  const kids = { 3: '<</Type /Pages /Kids [11 0 R 14 0 R 16 0 R 18 0 R 20 0 R]>>' };
  const { changed, painted, content } = await complete(taggedPdf(objects, kids));
  expect(changed).toEqual([12, 13, 15, 17, 19, 21]);
  expect(content(12)).toBe(marked + mark(0));
  expect(content(13)).toBe(mark(1) + marked);
  for (const object of [17, 19, 21]) expect(content(object)).toBe(marked);
  expect(painted.slice(0, 3)).toEqual([
    { object: 11, marks: [0], drawn: 1, missingGlyph: false },
    { object: 11, marks: [1], drawn: 1, missingGlyph: false },
    { object: 14, marks: [], drawn: 1, missingGlyph: true },
  ]);
  expect(painted).toHaveLength(6);
});

it('counts how often forms with tags are drawn, and marks their decoration; other forms are decoration', async () => {
  const tags = { 7: '<</Nums [0 8 0 R 1 [10 0 R]]>>' };
  const draw = (times: number) =>
    taggedPdf(['<</S /Figure /Alt (A) /Pg 4 0 R /K [0]>>'], {
      ...tags,
      4: page('5 0 R', '/X1 9 0 R /X2 1 0 R'),
      5: makeStream(`/X2 Do\n${'/X1 Do\n'.repeat(times)}`),
      8: '[]',
      9: form(mark(0) + decoration),
    });
  for (const times of [0, 1, 2]) {
    const { painted, content } = await complete(draw(times));
    expect(content(5)).toBe(`/Artifact BMC\n/X2 Do\nEMC\n${'/X1 Do\n'.repeat(times)}`);
    expect(content(9)).toBe(mark(0) + marked);
    expect(painted).toEqual([
      { object: 4, marks: [], drawn: 1, missingGlyph: false },
      { object: 9, marks: [0], drawn: times, missingGlyph: false },
    ]);
  }
});

it('refuses content of another build', async () => {
  const bytes = taggedPdf(['<</S /P /K 0>>'], { 5: makeStream('0 0 9 9 shade\n') });
  await expect(complete(bytes)).rejects.toThrow(SyntaxError);
});
