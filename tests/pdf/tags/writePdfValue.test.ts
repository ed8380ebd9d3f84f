import { expect, it } from 'vitest';
import { writePdfValue } from '../../../src/pdf/tags/writePdfValue.ts';
import { pdfValue } from '../../support/pdfValue.ts';

it.each([
  ['null', 'null'],
  ['true', 'true'],
  ['12', '12'],
  ['-3.5', '-3.500000'],
  ['.0000001', '0.000000'],
  ['12 0 R', '12 0 R'],
  ['/Name', '/Name'],
  ['/Lime#20#23Green#2f', '/Lime#20#23Green#2f'],
  ['(a \\) \\351)', '<61202920e9>'],
  ['[1 [2 0 R] /A]', '[1 [2 0 R] /A]'],
  ['<</A 1/B#20C <</D []>>>>', '<</A 1\n/B#20C <</D []>>>>'],
])('writes %s as %s', (source, written) => {
  expect(writePdfValue(pdfValue(source))).toBe(written);
});

it('writes what reads back as the same', () => {
  const value = pdfValue('<</K [0 <</Type /MCR/MCID 3>> 7 0 R]/T (\\000\\377)/N /A#23/F 0.25/E null>>');
  expect(pdfValue(writePdfValue(value))).toEqual(value);
});
