import { expect, it } from 'vitest';
import type { PdfValue } from '../../../../src/pdf/pdfSyntax.ts';
import { canonicalIds } from '../../../../src/pdf/tags/repairs/canonicalIds.ts';
import { editedTags } from '../../../support/editedTags.ts';
import { pdfValue } from '../../../support/pdfValue.ts';
import { taggedPdf } from '../../../support/taggedPdf.ts';

const root = (table: string) => `<</Type /StructTreeRoot /K 10 0 R /ParentTree 7 0 R${table}>>`;

/** A table of two heads and two cells; `later` are the names of its first and second head. */
function table([first, second]: readonly [string, string], idTree: string, more: readonly string[] = []): Buffer {
  const tags = [
    '<</S /Table /P 6 0 R /K [11 0 R 12 0 R 13 0 R 14 0 R]>>',
    `<</S /TH /P 10 0 R /ID (${first}) /A [<</O /Table /Scope /Column>>]>>`,
    `<</S /TH /P 10 0 R /ID (${second}) /A <</O /Table /Headers [(${first})]>>>>`,
    `<</S /TD /P 10 0 R /A [<</O /Table /RowSpan 1>> <</O /Table /Headers [(${second}) (gone) (${first})]>>]>>`,
    '<</S /TD /P 10 0 R /A 15 0 R>>',
    `[16 0 R <</O /Layout /Placement /Block>>]`,
    `<</O /Table /Headers [(${first})]>>`,
  ];
  return taggedPdf([...tags, ...more], { 6: root(idTree) });
}

const one = 'node00000001';
const two = 'node00000002';

function expected(): [number, PdfValue][] {
  return [
    [11, pdfValue(`<</S /TH /P 10 0 R /ID (${one}) /A [<</O /Table /Scope /Column>>]>>`)],
    [12, pdfValue(`<</S /TH /P 10 0 R /ID (${two}) /A [<</O /Table /Headers [(${one})]>>]>>`)],
    [13, pdfValue(`<</S /TD /P 10 0 R /A [<</O /Table /RowSpan 1>> <</O /Table /Headers [(${two}) (${one})]>>]>>`)],
    [14, pdfValue('<</S /TD /P 10 0 R /A [16 0 R <</O /Layout /Placement /Block>>]>>')],
    [16, pdfValue(`<</O /Table /Headers [(${one})]>>`)],
  ];
}

const names = `[(${one}) 11 0 R (${two}) 12 0 R]`;
const sorted = (changed: Map<number, PdfValue>) => [...changed].sort(([a], [b]) => a - b);

it('numbers names in the order of the tags, wherever they stand', () => {
  // The second head has the smaller number, as when the browser looked at it first.
  const tree = '<</Limits [(node00000311) (node00000427)] /Names [(node00000311) 12 0 R (node00000427) 11 0 R]>>';
  const bytes = table(['node00000427', 'node00000311'], ' /IDTree 18 0 R', [tree, '<</Kids [17 0 R]>>']);
  expect(sorted(editedTags(bytes, canonicalIds))).toEqual([
    ...expected(),
    [17, new Map()],
    [18, pdfValue(`<</Names ${names}>>`)],
  ]);
});

it('empties every branch of a deep table of names, even of one that bites its own tail', () => {
  const branches = ['<</Kids [18 0 R]>>', '<</Kids [19 0 R 17 0 R]>>', '<</Names [(b) 12 0 R (c) 11 0 R]>>'];
  const changed = editedTags(table(['c', 'b'], ' /IDTree <</Kids [17 0 R]>>', branches), canonicalIds);
  expect([17, 18, 19].map((object) => changed.get(object))).toEqual([new Map(), new Map(), new Map()]);
});

it('writes a table of names where there is none, or none of its own', () => {
  for (const idTree of ['', ' /IDTree <</Names [(a) 12 0 R (b) 11 0 R]>>']) {
    expect(sorted(editedTags(table(['b', 'a'], idTree), canonicalIds))).toEqual([
      [6, pdfValue(root(` /IDTree <</Names ${names}>>`))],
      ...expected(),
    ]);
  }
});

it('gives tags that share a name one name, and lists it once', () => {
  const changed = editedTags(table(['same', 'same'], ''), canonicalIds);
  expect(changed.get(12)).toEqual(pdfValue(`<</S /TH /P 10 0 R /ID (${one}) /A [<</O /Table /Headers [(${one})]>>]>>`));
  expect(changed.get(6)).toEqual(pdfValue(root(` /IDTree <</Names [(${one}) 11 0 R]>>`)));
});

it('sorts by letters as by numbers', () => {
  const heads = [...Array(11).keys()].map((index) => `<</S /TH /P 10 0 R /ID (h${index})>>`);
  const kids = heads.map((_, index) => `${11 + index} 0 R`).join(' ');
  const changed = editedTags(taggedPdf([`<</S /TR /P 6 0 R /K [${kids}]>>`, ...heads]), canonicalIds);
  const list = (changed.get(6) as ReadonlyMap<string, ReadonlyMap<string, readonly { raw?: string }[]>>)
    .get('IDTree')
    ?.get('Names')
    ?.flatMap(({ raw }) => (raw === undefined ? [] : [raw]));
  expect(list).toHaveLength(11);
  expect(list).toEqual([...(list ?? [])].sort());
});

it('changes nothing in a document without names', () => {
  expect(editedTags(taggedPdf(['<</S /P /P 6 0 R /K 0>>']), canonicalIds).size).toBe(0);
});
