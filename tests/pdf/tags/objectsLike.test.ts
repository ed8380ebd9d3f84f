import { expect, it } from 'vitest';
import { openPdf } from '../../../src/pdf/pdfFile.ts';
import { objectsLike } from '../../../src/pdf/tags/objectsLike.ts';
import { makePdf } from '../../support/makePdf.ts';

const pdf = openPdf(
  makePdf([
    '<<>>',
    '<</Type /Catalog>>',
    '<</Type /Font\n/Subtype /Type0>>',
    '<</Type/Font/Subtype/Type0>>',
    '<</Type /FontDescriptor>>',
    '(short)',
    '<</Name /F1\n/Type\n/Font>>',
    `<</A (${'long'.repeat(50)}) /Type /Font>>`,
    '<</Resources <</Font 3 0 R>>>>',
  ]),
);

it('finds objects that begin with an entry, in any spacing, and does not look into the next object', () => {
  expect(objectsLike(pdf, 'Type', 'Font')).toEqual([3, 4, 7]);
  expect(objectsLike(pdf, 'Type', 'Catalog')).toEqual([2]);
  expect(objectsLike(pdf, 'Subtype', 'Form')).toEqual([]);
});
