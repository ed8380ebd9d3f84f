import { describe, expect, it } from 'vitest';
import {
  isClassicPdf,
  nameOf,
  objectAt,
  objectNumber,
  openPdf,
  rawOf,
  resolve,
  resolveDictionary,
  streamBytes,
} from '../../src/pdf/pdfFile.ts';
import { makePdf, makeStream, updatePdf } from '../support/makePdf.ts';

const bytes = makePdf([
  '<</Title (T)>>',
  '<</Type /Catalog>>',
  makeStream('endstream of one kind\n'),
  '<</Length 5 0 R>> stream\nabcdefgh\nendstream',
  '6',
  '[1 (two) /Three]',
  '<</Of 1>>',
]);
const pdf = openPdf(bytes);
const altered = (from: string | RegExp, to: string): Buffer => {
  const text = bytes.toString('latin1').replace(from, to);
  expect(text).not.toBe(bytes.toString('latin1'));
  return Buffer.from(text, 'latin1');
};

describe('openPdf', () => {
  it('finds every object by its number, and none that is not there', () => {
    expect(pdf.offsets).toHaveLength(8);
    for (let object = 1; object < 8; object += 1) {
      expect(bytes.toString('latin1', pdf.offsets[object]).startsWith(`${object} 0 obj\n`)).toBe(true);
    }
    expect(pdf.offsets[0]).toBe(0);
    expect([objectAt(pdf, 0), objectAt(pdf, 99)]).toEqual([undefined, undefined]);
    expect(bytes.toString('latin1', objectAt(pdf, 5)).trimStart().startsWith('6\n')).toBe(true);
  });

  it('does not copy the file, and reads one that is part of a larger buffer', () => {
    expect(openPdf(bytes).bytes.buffer).toBe(bytes.buffer);
    const padded = Buffer.concat([Buffer.from('before'), bytes]);
    expect(openPdf(padded.subarray(6)).offsets).toEqual(pdf.offsets);
  });

  it('reads a table of several parts, with entries that are free', () => {
    const [fourth, seventh] = [pdf.offsets[4], pdf.offsets[7]].map((place) => String(place).padStart(10, '0'));
    const table = `xref\n0 1\n0000000000 65535 f \n4 2\n${fourth} 00000 n \n0000000000 00001 f \n7 1\n${seventh} 00000 n \ntrailer`;
    const parted = openPdf(altered(/xref\n0 8[\s\S]*?trailer/, table));
    expect([...parted.offsets]).toEqual([0, 0, 0, 0, pdf.offsets[4], 0, 0, pdf.offsets[7]]);
  });

  it.each([
    ['there is no end', altered('%%EOF', '%%E'), 'it has no end'],
    ['something stands behind its end', altered('%%EOF\n', '%%EOF\nmore'), 'it has no end'],
    ['there is no table where it says', altered(/startxref\n\d+/, 'startxref\n10'), 'no cross-reference table'],
    ['there is no trailer', altered('trailer', 'trawler'), 'no trailer'],
    ['its trailer is no dictionary', altered('trailer\n<<', 'trailer\n[]<<'), 'no trailer'],
    ['it was updated', updatePdf(bytes, 1, '<<>>'), 'only a part of its objects stands in its cross-reference table'],
    [
      'a stream stands beside its table',
      altered('/Info 1', '/XRefStm 9 /Info 1'),
      'only a part of its objects stands in its cross-reference table',
    ],
    ['an object was replaced', altered(/ 00000 n/, ' 00002 n'), 'object 1 is of a later generation'],
  ])('refuses a file when %s', (_, wrong, message) => {
    expect(() => openPdf(wrong)).toThrowError(new SyntaxError(message));
  });
});

describe('isClassicPdf', () => {
  it('tells the build that is read here from others', () => {
    expect(isClassicPdf(bytes)).toBe(true);
    expect(isClassicPdf(updatePdf(bytes, 1, '<<>>'))).toBe(false);
    expect(isClassicPdf(altered('/Info 1', '/XRefStm 9 /Info 1'))).toBe(false);
    expect(isClassicPdf(altered(/startxref\n\d+/, `startxref\n${pdf.offsets[7]}`))).toBe(false);
  });

  it.each([
    ['it is encrypted', altered('/Info 1', '/Encrypt 7 0 R /Info 1')],
    ['it has no end', bytes.subarray(0, 200)],
    ['no cross-reference table', altered(/startxref\n\d+/, 'startxref\n999999')],
    ['no trailer', altered(/startxref\n\d+/, `startxref\n${pdf.offsets[6]}`)],
    ['no trailer', altered('trailer', 'trawler')],
  ])('says %s', (message, wrong) => {
    expect(() => isClassicPdf(wrong)).toThrowError(new SyntaxError(message));
  });
});

describe('values', () => {
  it('are followed through one reference, and null where there is nothing', () => {
    expect(resolve(pdf, { object: 6 })).toEqual([1, { raw: 'two' }, { name: 'Three' }]);
    expect(resolve(pdf, 4)).toBe(4);
    expect(resolve(pdf, undefined)).toBe(null);
    expect(resolve(pdf, { object: 99 })).toBe(null);
  });

  it('are dictionaries or none', () => {
    expect(resolveDictionary(pdf, { object: 7 })).toEqual(new Map([['Of', 1]]));
    expect(resolveDictionary(pdf, { object: 3 })?.get('Length')).toBe(22);
    expect(resolveDictionary(pdf, { object: 6 })).toBe(undefined);
    expect(resolveDictionary(pdf, undefined)).toBe(undefined);
  });

  it('are names, strings or neither', () => {
    expect([nameOf({ name: 'A' }), nameOf({ raw: 'A' }), nameOf(null), nameOf(undefined), nameOf(3)]).toEqual([
      'A',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect([rawOf({ raw: 'A' }), rawOf({ name: 'A' }), rawOf(null), rawOf(undefined), rawOf(3)]).toEqual([
      'A',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('of the trailer are references', () => {
    expect([objectNumber(pdf, 'Root'), objectNumber(pdf, 'Info')]).toEqual([2, 1]);
    expect(() => objectNumber(openPdf(altered('/Info 1 0 R', '')), 'Info')).toThrowError(
      new SyntaxError('no Info in its trailer'),
    );
  });
});

describe('streamBytes', () => {
  it('are as long as the dictionary says, by itself or by reference, whatever they hold', () => {
    expect(streamBytes(pdf, { object: 3 })?.toString()).toBe('endstream of one kind\n');
    expect(streamBytes(pdf, { object: 4 })?.toString()).toBe('abcdef');
  });

  it('are not there for other objects', () => {
    expect([
      streamBytes(pdf, { object: 6 }),
      streamBytes(pdf, { object: 7 }),
      streamBytes(pdf, { object: 99 }),
    ]).toEqual([undefined, undefined, undefined]);
  });
});
