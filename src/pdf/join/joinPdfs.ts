import { openPdf } from '../pdfFile.ts';
import { replaceObjects } from '../replaceObjects.ts';
import { joinOutlines } from './joinOutlines.ts';
import { joinPages } from './joinPages.ts';
import { joinTags } from './joinTags.ts';
import { joinTargets } from './joinTargets.ts';
import { openJoin } from './openJoin.ts';

/**
 * Joins PDFs of Chromium's, each one part of a document, to the PDF that it would have printed of the whole: pages, tags, bookmarks
 * and targets of links stand one behind the other, and a picture that several parts show is kept once. Fonts are those of the
 * parts, each with the letters of its own: bytes are all but the same, and nothing of what a reader or a screen reader meets differs.
 * @param parts in order; one alone comes back as it is.
 * @throws SyntaxError for PDFs of another build (`normalizePdf` builds them anew).
 */
export function joinPdfs(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const join = openJoin(parts.map(openPdf));
  joinPages(join);
  joinTags(join);
  joinOutlines(join);
  joinTargets(join);
  return replaceObjects(join.first, join.written());
}
