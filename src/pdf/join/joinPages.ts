import { isReference } from '../pdfFile.ts';
import type { PdfValue } from '../pdfSyntax.ts';
import type { PdfJoin } from './openJoin.ts';

/** The pages of the parts, one tree of them behind the other, below a new root that takes the first one's place. */
export function joinPages(join: PdfJoin): void {
  const trees = join.parts.map((part) => {
    const pages = join.catalog(part).get('Pages');
    if (!isReference(pages)) throw new SyntaxError('it has no pages');
    return pages;
  });
  const counts = trees.map((tree) => Number(join.read(tree).get('Count')));
  const root = join.add(
    new Map<string, PdfValue>([
      ['Type', { name: 'Pages' }],
      ['Count', counts.reduce((sum, count) => sum + count, 0)],
      ['Kids', trees],
    ]),
  );
  for (const tree of trees) join.of(tree).set('Parent', root);
  join.root.set('Pages', root);
}
