/**
 * A finished page. Pictures and fonts stand in its text by short addresses, `data:kit,…`, and come in only as it goes out: of a
 * page with photographs their bytes are all but a few percent, and every look at the text and every change would wade through
 * them.
 */
export interface FinishedPage {
  readonly html: string;
  readonly resolveAsset: ResolveAsset;
}

/** The short address of a picture or font → its `data:` URI; undefined for an address that stands for nothing. */
export type ResolveAsset = (address: string) => string | undefined;

/** The page from beginning to end in pieces, pictures and fonts in their places. */
export function* pageParts({ html, resolveAsset }: FinishedPage): Generator<string> {
  let told = 0;
  for (const match of html.matchAll(/data:kit,[\da-f]{16}/g)) {
    yield html.slice(told, match.index);
    yield resolveAsset(match[0]) ?? match[0];
    told = match.index + match[0].length;
  }
  yield html.slice(told);
}

/** The page as one text that needs nothing beside it. */
export function wholePage(page: FinishedPage): string {
  return [...pageParts(page)].join('');
}
