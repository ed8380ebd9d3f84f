import { describe, expect, it } from 'vitest';
import { openPdf, streamBytes } from '../../../src/pdf/pdfFile.ts';
import { placePictures } from '../../../src/pdf/picture/placePictures.ts';
import { standInJpeg } from '../../../src/pdf/picture/standInJpeg.ts';
import { makePdf, makeStream } from '../../support/makePdf.ts';

const image = (name: string) =>
  makeStream(standInJpeg(9, 9, name).toString('latin1'), '/Type /XObject\n/Subtype /Image');
const pdf = (...names: readonly string[]) => makePdf(['<<>>', '<</Type /Catalog>>', ...names.map(image)]);
const picture = (text: string) => Buffer.from(makeStream(text), 'latin1');

describe('placePictures', () => {
  it('puts each picture in the place of what stood in for it, and leaves others', () => {
    const pictures = new Map([
      ['b', picture('second')],
      ['a', picture('first')],
    ]);
    const placed = openPdf(placePictures(pdf('a', 'other', 'b'), pictures) ?? Buffer.alloc(0));
    const texts = [3, 5].map((object) => streamBytes(placed, { object })?.toString('latin1'));
    expect(texts).toEqual(['first', 'second']);
    expect(streamBytes(placed, { object: 4 })).toEqual(standInJpeg(9, 9, 'other'));
  });

  it('hands back a file as it is where nothing stands in', () => {
    const bytes = pdf('a');
    expect(placePictures(bytes, new Map())).toBe(bytes);
  });

  it('tells when one is not there, and when one is there twice', () => {
    expect(placePictures(pdf('b'), new Map([['a', picture('x')]]))).toBeUndefined();
    expect(placePictures(pdf('a', 'a'), new Map([['a', picture('x')]]))).toBeUndefined();
  });

  it('finds a name nowhere but in the comment of a JPEG', () => {
    const text = makeStream('\xff\xfe\0\x03a', '/Type /XObject\n/Subtype /Image');
    const bytes = makePdf(['<<>>', '<</Type /Catalog>>', text]);
    expect(placePictures(bytes, new Map([['a', picture('x')]]))).toBeUndefined();
  });
});
