import { expect, it } from 'vitest';
import { openPdf, resolve } from '../../../src/pdf/pdfFile.ts';
import { writeTags } from '../../../src/pdf/tags/writeTags.ts';
import { makeStream } from '../../support/makePdf.ts';
import { taggedPdf } from '../../support/taggedPdf.ts';

it('writes what is to be written besides, and says which number is free behind the new tags', async () => {
  const bytes = taggedPdf(['<</S /LI /Pg 4 0 R /K 0>>']);
  const asked: number[] = [];
  const { bytes: after, faults } = await writeTags(bytes, (pdf, next) => {
    asked.push(pdf.offsets.length, next);
    return new Map([[next, Buffer.from('(more)')]]);
  });
  expect(asked).toEqual([11, 12]);
  expect(faults).toEqual([]);
  expect(resolve(openPdf(after), { object: 11 })).toBeInstanceOf(Map);
  expect(resolve(openPdf(after), { object: 12 })).toEqual({ raw: 'more' });
});

it('tells the faults of what it wrote', async () => {
  const { faults } = await writeTags(taggedPdf(['<</S /H2 /Pg 4 0 R /K 0>>']));
  expect(faults.map(({ condition }) => condition)).toEqual(['14-002']);
});

it('hands back as it is what it cannot read, and passes on what is no fault of the file', async () => {
  const bytes = taggedPdf(['<</S /P /Pg 4 0 R /K 0>>'], { 5: makeStream('what\n') });
  const { bytes: same, faults } = await writeTags(bytes);
  expect(same).toBe(bytes);
  expect(faults).toEqual([{ condition: 'unread', what: 'it paints with what' }]);
  const broken = () => {
    throw new TypeError('ours');
  };
  await expect(writeTags(taggedPdf(['<</S /P /Pg 4 0 R /K 0>>']), broken)).rejects.toThrow(TypeError);
});
