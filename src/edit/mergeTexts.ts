import { diff3Merge } from 'node-diff3';
import type { MergePart } from '../model/plannedEdit.ts';
import { normaliseText } from '../parse/frontMatter.ts';
import { keepLineEnds } from './keepLineEnds.ts';

/** Both changes in one text; or the parts of it, of which some must be chosen. */
export type MergedText =
  | { readonly kind: 'merged'; readonly text: string }
  | { readonly kind: 'conflict'; readonly parts: readonly MergePart[] };

/**
 * Two texts that began from one, merged by lines. What both changed alike is taken once; lines that each changed in another way are a
 * conflict. Line ends are those of `theirs`, the text that stands on the disk.
 */
export function mergeTexts(base: string, mine: string, theirs: string): MergedText {
  const [own, origin, other] = [mine, base, theirs].map((text) => linesOf(normaliseText(text)));
  const regions = diff3Merge(own ?? [], origin ?? [], other ?? [], { excludeFalseConflicts: true });
  const parts = regions.map((region): MergePart => {
    if (region.conflict === undefined) return { kind: 'settled', text: (region.ok ?? []).join('') };
    const { a, o, b } = region.conflict;
    return { kind: 'conflict', base: o.join(''), mine: a.join(''), theirs: b.join('') };
  });
  if (parts.some(({ kind }) => kind === 'conflict')) return { kind: 'conflict', parts };
  const text = parts.map((part) => (part.kind === 'settled' ? part.text : '')).join('');
  return { kind: 'merged', text: keepLineEnds(theirs, text) };
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/);
}
