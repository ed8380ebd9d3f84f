import { isReference } from '../pdfFile.ts';
import type { PdfReference, PdfValue } from '../pdfSyntax.ts';
import type { PdfJoin } from './openJoin.ts';

/** From the root of the tags down: the document, and the one element in it that holds all of the page (`<main>`). */
const trunkLength = 2;

/** What stands in the trunk of each part goes into that of the first, in order. */
export function joinTrunks(join: PdfJoin, roots: readonly PdfReference[]): void {
  const trunks = roots.map((root) => trunkOf(join, root));
  const [stem, ...others] = trunks.map((trunk) => trunk.at(-1));
  if (stem === undefined) return;
  const kids = [...kidsOf(join, stem)];
  for (const other of others) {
    if (other === undefined) continue;
    for (const kid of kidsOf(join, other)) {
      if (isReference(kid)) join.of(kid).set('P', stem);
      kids.push(kid);
    }
  }
  join.of(stem).set('K', kids);
  for (const element of trunks.slice(1).flat()) join.drop(element);
}

function trunkOf(join: PdfJoin, root: PdfReference): PdfReference[] {
  const trunk: PdfReference[] = [];
  for (let at = root; trunk.length < trunkLength; trunk.push(at)) {
    const [only, ...more] = kidsOf(join, at);
    if (!isReference(only) || more.length > 0) throw new SyntaxError('its tags stand in no trunk');
    at = only;
  }
  return trunk;
}

function kidsOf(join: PdfJoin, element: PdfReference): readonly PdfValue[] {
  const kids = join.read(element).get('K');
  if (kids === undefined) return [];
  return Array.isArray(kids) ? kids : [kids];
}
