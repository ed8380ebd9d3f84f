import { expect, it } from 'vitest';
import { fontFaults } from '../../src/pdf/fontFaults.ts';
import { openPdf, resolveDictionary } from '../../src/pdf/pdfFile.ts';
import { makePdf } from '../support/makePdf.ts';

const families = ['Source Sans 3', 'Literata'];
const descriptors = ['<</FontFile2 3 0 R>>', '<</FontName /X>>'];

/** Faults of pages whose objects are 3 and 4; 5 is a descriptor with a font file and 6 one without; `objects` follow from 7. */
function faults(first: string, second: string, objects: readonly string[]): string[] {
  const pdf = openPdf(makePdf(['<<>>', '<<>>', first, second, ...descriptors, ...objects]));
  const pages = [3, 4].map((object) => resolveDictionary(pdf, { object }) ?? new Map());
  return fontFaults(pdf, pages, families).map(({ page, letters, fault }) => `${letters} on page ${page} ${fault}`);
}

const page = (fonts: string) => `<</Type /Page /Resources <</Font <<${fonts}>>>>>>`;
const font = (name: string, descriptor = 5) =>
  `<</Type /Font /Subtype /TrueType /BaseFont /${name} /FontDescriptor ${descriptor} 0 R>>`;

it('accepts embedded fonts of the families, whatever tag and style their names have', () => {
  const objects = [font('ABCDEF+SourceSans3-Regular'), font('Literata-Bold')];
  expect(faults(page('/F1 7 0 R'), page('/F2 8 0 R'), objects)).toEqual([]);
});

it('names another family, on the first page that shows it alone', () => {
  const objects = [font('ABCDEF+DejaVuSans')];
  const fault = 'something on page 2 came out in DejaVuSans, not in a font of the kit’s';
  expect(faults(page(''), page('/F1 7 0 R'), objects)).toEqual([fault]);
  expect(faults(page('/F1 7 0 R'), page('/F1 7 0 R'), objects)).toEqual([fault.replace('2', '1')]);
});

it('names a font that is not inside the file, also where a composite font describes it', () => {
  const fault = (name: string) => `something on page 1 came out in ${name}, which is not inside the file`;
  expect(faults(page('/F1 7 0 R'), page(''), [font('Literata', 6)])).toEqual([fault('Literata')]);
  const composite = (descendant: number) =>
    `<</Type /Font /Subtype /Type0 /BaseFont /Literata /DescendantFonts [${descendant} 0 R]>>`;
  const objects = [composite(8), font('Literata', 6), composite(10), font('Literata')];
  expect(faults(page('/F1 7 0 R /F2 9 0 R'), page(''), objects)).toEqual([fault('Literata')]);
});

it.each(['FontFile', 'FontFile2', 'FontFile3'])('knows a font embedded as %s', (key) => {
  const objects = [font('Literata', 8), `<</${key} 3 0 R>>`];
  expect(faults(page('/F1 7 0 R'), page(''), objects)).toEqual([]);
});

it('names letters that became drawings, with the letters', () => {
  const fault = faults(page('/F1 7 0 R'), page(''), ['<</Type /Font /Subtype /Type3 /FontDescriptor 5 0 R>>']);
  expect(fault).toEqual(['something on page 1 became a Type 3 font: drawings instead of letters']);
});

it('follows forms and patterns, and no way up to other pages', () => {
  const form = '<</Type /Page /Resources <</XObject <</X1 7 0 R>>>>>>';
  const objects = [
    '<</Subtype /Form /Parent 9 0 R /Resources <</Pattern [8 0 R]>>>>',
    '<</Resources <</Font <</F1 10 0 R>>>> /StructParent 9 0 R /Loop 7 0 R>>',
    '<</Font <</F1 11 0 R>>>>',
    font('Arial'),
    font('Times'),
  ];
  expect(faults(form, page(''), objects)).toEqual([
    'something on page 1 came out in Arial, not in a font of the kit’s',
  ]);
});
