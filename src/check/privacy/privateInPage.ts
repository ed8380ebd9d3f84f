import type { HtmlPart } from '../../html/htmlParts.ts';
import type { PrivacyList } from '../../schema/privacySchema.ts';
import { findPrivate } from './findPrivate.ts';
import { type PagePiece, pageTexts } from './pageTexts.ts';

/** A listed name in a finished page. The name itself is not told. */
export interface PagePlace {
  /** The last `id` before it; undefined before the first. */
  readonly id: string | undefined;
}

/** Every listed name in a page, once for each place, in order: in what it shows, in attributes, comments, styles and data. */
export function privateInPage(parts: readonly HtmlPart[], list: PrivacyList): PagePlace[] {
  const { shown, parted, hidden } = pageTexts(parts);
  // Attributes repeat by the thousand, and names are rare: only when there is one are all of them gone through.
  const distinct = [...new Set(hidden.map(({ text }) => text))].join('');
  const found = [
    ...namesIn(shown, list),
    ...namesIn(parted, list),
    ...(hasName(distinct, list) ? namesIn(hidden, list) : []),
  ];
  const byPlace = new Map(found.map(({ at, id }) => [at, { id }]));
  return [...byPlace].sort(([a], [b]) => a - b).map(([, place]) => place);
}

function hasName(text: string, list: PrivacyList): boolean {
  return findPrivate(text, list, false).some(({ kind }) => kind === 'name');
}

/** Names in pieces that are read as one text, each with its place in the page: exact but for entities before it in its piece. */
function namesIn(
  pieces: readonly PagePiece[],
  list: PrivacyList,
): { readonly at: number; readonly id: string | undefined }[] {
  const names = findPrivate(pieces.map(({ text }) => text).join(''), list, false).filter(({ kind }) => kind === 'name');
  let index = 0;
  let begin = 0;
  return names.flatMap(({ offset }) => {
    for (let piece = pieces[index]; piece !== undefined && begin + piece.text.length <= offset; piece = pieces[index]) {
      begin += piece.text.length;
      index += 1;
    }
    const piece = pieces[index];
    return piece === undefined ? [] : [{ at: piece.start + offset - begin, id: piece.id }];
  });
}
