import type { PdfPage } from '../pageObjects.ts';
import type { PdfFile } from '../pdfFile.ts';
import type { MarkedForm } from './formMarks.ts';
import { canonicalIds } from './repairs/canonicalIds.ts';
import { describeLinks } from './repairs/describeLinks.ts';
import { numberLists } from './repairs/numberLists.ts';
import { placeFormMarks } from './repairs/placeFormMarks.ts';
import { plainTypes } from './repairs/plainTypes.ts';
import { takeInStrays } from './repairs/takeInStrays.ts';
import { wrapListItems } from './repairs/wrapListItems.ts';
import { openEdits } from './tagEdits.ts';
import { readTags } from './tagTree.ts';

/** Mends what Chromium leaves unfinished in the tags of a PDF. Returns the objects that change or are new, by number. */
export function repairTags(pdf: PdfFile, pages: readonly PdfPage[], forms: readonly MarkedForm[]): Map<number, Buffer> {
  const edits = openEdits(pdf);
  const tags = placeFormMarks(pdf, readTags(pdf), forms, edits);
  plainTypes(tags, edits);
  wrapListItems(tags, edits);
  takeInStrays(tags, edits);
  numberLists(pdf, tags, edits);
  describeLinks(pdf, pages, edits);
  canonicalIds(pdf, tags, edits);
  return edits.written();
}
