import { makePdf, makeStream } from './makePdf.ts';

/** What every PDF of `taggedPdf` begins with; the objects of the test follow from number 10 on. */
const content = '/P <</MCID 0 >>BDC\nBT\n<0041> Tj\nET\nEMC\n';

/**
 * A small tagged PDF made by hand. Objects 1 to 9 are Info, catalog, page tree, page, its content, structure tree root, parent
 * tree, the page's list in it, and one form; `objects` are numbered from 10 on, and object 10 is the first tag.
 * `change` replaces some of the first nine.
 */
export function taggedPdf(objects: readonly string[], change: Readonly<Record<number, string>> = {}): Buffer {
  const first = [
    '<</Title (T)>>',
    '<</Type /Catalog\n/Pages 3 0 R\n/StructTreeRoot 6 0 R\n/MarkInfo <</Marked true>>\n/Lang (en)\n/ViewerPreferences <</DisplayDocTitle true>>>>',
    '<</Type /Pages\n/Kids [4 0 R]\n/Count 1>>',
    '<</Type /Page\n/Parent 3 0 R\n/MediaBox [0 0 200 100]\n/Contents 5 0 R\n/StructParents 0>>',
    makeStream(content),
    '<</Type /StructTreeRoot\n/K 10 0 R\n/ParentTree 7 0 R>>',
    '<</Nums [0 8 0 R]>>',
    '[10 0 R]',
    'null',
  ];
  return makePdf([...first.map((object, index) => change[index + 1] ?? object), ...objects]);
}
