import { isReference } from '../pdfFile.ts';
import type { PdfValue } from '../pdfSyntax.ts';
import type { PdfJoin } from './openJoin.ts';

/** The places that links lead to, by the `id` of their element: no two parts have one in common. */
export function joinTargets(join: PdfJoin): void {
  const lists = join.parts.map((part) => join.catalog(part).get('Dests')).filter(isReference);
  if (lists.length === 0) return;
  const all = new Map<string, PdfValue>(lists.flatMap((list) => [...join.read(list)]));
  for (const list of lists) join.drop(list);
  join.root.set('Dests', join.add(all));
}
