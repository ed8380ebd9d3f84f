import { annotationsOf, type PdfPage } from '../../pageObjects.ts';
import { nameOf, type PdfFile, rawOf, resolveDictionary } from '../../pdfFile.ts';
import type { PdfDictionary } from '../../pdfSyntax.ts';
import type { TagEdits } from '../tagEdits.ts';

/** Says of each link where it leads, in `Contents`, for readers that do not show the page (ISO 14289-1, 7.18.5). */
export function describeLinks(pdf: PdfFile, pages: readonly PdfPage[], edits: TagEdits): void {
  for (const { object, dictionary } of pages.flatMap((page) => annotationsOf(pdf, page))) {
    if (nameOf(dictionary.get('Subtype')) !== 'Link' || dictionary.has('Contents')) continue;
    edits.of(object).set('Contents', { raw: target(resolveDictionary(pdf, dictionary.get('A'))) });
  }
}

/** An address without its scheme, or this document. */
function target(action: PdfDictionary | undefined): string {
  const uri = rawOf(action?.get('URI'));
  if (uri === undefined) return 'To another place in this document';
  return uri.replace(/^(https?:\/\/|tel:|mailto:|sms:)/, '').replace(/\/$/, '');
}
