import { expect, it } from 'vitest';
import { pdfPages } from '../../../../src/pdf/pageObjects.ts';
import { rawOf } from '../../../../src/pdf/pdfFile.ts';
import { describeLinks } from '../../../../src/pdf/tags/repairs/describeLinks.ts';
import { editedTags } from '../../../support/editedTags.ts';
import { taggedPdf } from '../../../support/taggedPdf.ts';

/** What annotations say after the repair, by object; they are the page's, from object 10 on. */
function contents(...annotations: string[]): [number, string | undefined][] {
  const list = annotations.map((_, index) => `${10 + index} 0 R`).join(' ');
  const page = `<</Type /Page /Annots [${list}]>>`;
  const changed = editedTags(taggedPdf(annotations, { 4: page, 6: 'null' }), (pdf, _, edits) =>
    describeLinks(pdf, pdfPages(pdf), edits),
  );
  return [...changed].map(([object, value]) => [
    object,
    value instanceof Map ? rawOf(value.get('Contents')) : undefined,
  ]);
}

const link = (address: string) => `<</Subtype /Link /A <</S /URI /URI (${address})>>>>`;

it.each([
  ['https://a.example/b/', 'a.example/b'],
  ['http://a.example', 'a.example'],
  ['tel:+7116', '+7116'],
  ['mailto:a@b.example', 'a@b.example'],
  ['sms:150', '150'],
  ['ftp://a.example/tel:', 'ftp://a.example/tel:'],
])('says of %s: %s', (address, said) => {
  expect(contents(link(address))).toEqual([[10, said]]);
});

it('says of a link within the document that it is one', () => {
  const said = 'To another place in this document';
  expect(contents('<</Subtype /Link /Dest /x>>', '<</Subtype /Link /A <</S /GoTo>>>>')).toEqual([
    [10, said],
    [11, said],
  ]);
});

it('leaves links that speak for themselves, and what is no link', () => {
  expect(contents('<</Subtype /Link /Contents (Own)>>', '<</Subtype /Text>>', link('tel:1'))).toEqual([[12, '1']]);
});
