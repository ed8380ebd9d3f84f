import { expect, it } from 'vitest';
import { pdfPages } from '../../../src/pdf/pageObjects.ts';
import { openPdf } from '../../../src/pdf/pdfFile.ts';
import { markedForms } from '../../../src/pdf/tags/formMarks.ts';
import { repairTags } from '../../../src/pdf/tags/repairTags.ts';
import { makeStream } from '../../support/makePdf.ts';
import { pdfValue } from '../../support/pdfValue.ts';
import { taggedPdf } from '../../support/taggedPdf.ts';

it('does every repair, in one change of each object', () => {
  const objects = [
    '<</S /Document /K [11 0 R 12 0 R]>>',
    '<</S /LI /Pg 4 0 R /K [0 13 0 R]>>',
    '<</S /TH /ID (node00000311)>>',
    '<</S /Strong /K 2>>',
    '<</Subtype /Link>>',
  ];
  const pdf = openPdf(
    taggedPdf([...objects, '[11 0 R]'], {
      4: '<</Type /Page /Annots [14 0 R] /StructParents 0>>',
      7: '<</Nums [0 8 0 R 1 15 0 R]>>',
      8: '[12 0 R]',
      9: makeStream('/LI <</MCID 0 >>BDC\nEMC\n', '/Subtype /Form /StructParents 1'),
    }),
  );
  const changed = new Map(
    [...repairTags(pdf, pdfPages(pdf), markedForms(pdf))].map(([object, body]) => [
      object,
      pdfValue(body.toString('latin1')),
    ]),
  );
  const inForm = '<</Type /MCR /Pg 4 0 R /Stm 9 0 R /MCID 0>>';
  expect([...changed].sort(([a], [b]) => a - b)).toEqual([
    [6, pdfValue('<</Type /StructTreeRoot /K 10 0 R /ParentTree 7 0 R /IDTree <</Names [(node00000001) 12 0 R]>>>>')],
    [11, pdfValue('<</S /LI /Pg 4 0 R /K [16 0 R]>>')],
    [12, pdfValue('<</S /TH /ID (node00000001)>>')],
    [13, pdfValue('<</S /Span /K 2 /P 16 0 R>>')],
    [14, pdfValue('<</Subtype /Link /Contents (To another place in this document)>>')],
    [15, pdfValue('[16 0 R]')],
    [16, pdfValue(`<</Type /StructElem /S /LBody /P 11 0 R /Pg 4 0 R /K [${inForm} 13 0 R]>>`)],
  ]);
});
