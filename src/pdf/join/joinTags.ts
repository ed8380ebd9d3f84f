import { isReference, rawOf } from '../pdfFile.ts';
import type { PdfReference, PdfValue } from '../pdfSyntax.ts';
import type { JoinedPart } from './joinedNumbers.ts';
import { joinTrunks } from './joinTrunks.ts';
import type { PdfJoin } from './openJoin.ts';
import { tagName } from './renumberValue.ts';

/** The tags of the parts as one tree, with one tree of what stands for which mark and one of names (ISO 32000-1, 14.7.2 and 14.7.4.4). */
export function joinTags(join: PdfJoin): void {
  const roots = join.parts.map((part) => {
    const root = join.catalog(part).get('StructTreeRoot');
    if (!isReference(root)) throw new SyntaxError('it has no tags');
    return { part, root };
  });
  joinTrunks(
    join,
    roots.map(({ root }) => root),
  );
  const parents = roots.flatMap(({ part, root }) => parentPairs(join, part, root));
  const names = roots.flatMap(({ part, root }) => namePairs(join, part, root));
  const [first, ...others] = roots;
  if (first === undefined) return;
  const entries = join.of(first.root);
  entries.set('ParentTree', join.add(new Map([['Nums', parents.flat()]])));
  entries.set('ParentTreeNextKey', Number(parents.at(-1)?.[0] ?? -1) + 1);
  if (names.length > 0) entries.set('IDTree', join.add(new Map([['Names', names.sort(byName).flat()]])));
  for (const { root } of others) join.drop(root);
}

type Pair = readonly [PdfValue, PdfValue];

function parentPairs(join: PdfJoin, part: JoinedPart, root: PdfReference): Pair[] {
  return pairsOf(join, join.read(root).get('ParentTree'), 'Nums').map(([key, tag]) => [
    Number(key) + part.parents,
    tag,
  ]);
}

function namePairs(join: PdfJoin, part: JoinedPart, root: PdfReference): Pair[] {
  return pairsOf(join, join.read(root).get('IDTree'), 'Names').map(([name, tag]) => [tagName(name, part), tag]);
}

/** The pairs of a tree of numbers or names (ISO 32000-1, 7.9.6 and 7.9.7), whose nodes are left out: all pairs go into one. */
function pairsOf(join: PdfJoin, node: PdfValue | undefined, key: 'Nums' | 'Names'): Pair[] {
  const dictionary = join.read(node);
  join.drop(node);
  const flat = dictionary.get(key);
  const kids = dictionary.get('Kids');
  const below = Array.isArray(kids) ? kids.flatMap((kid: PdfValue) => pairsOf(join, kid, key)) : [];
  const own = Array.isArray(flat)
    ? flat.flatMap((value: PdfValue, index): Pair[] => (index % 2 === 0 ? [[value, flat[index + 1] ?? null]] : []))
    : [];
  return [...own, ...below];
}

function byName([a]: Pair, [b]: Pair): number {
  const [one, other] = [rawOf(a) ?? '', rawOf(b) ?? ''];
  return one < other ? -1 : Number(one > other);
}
