import { type PdfFile, resolveDictionary } from '../../pdfFile.ts';
import type { PdfDictionary, PdfValue } from '../../pdfSyntax.ts';
import { type MarkedForm, parentsAt } from '../formMarks.ts';
import type { TagEdits } from '../tagEdits.ts';
import type { Tag, TagKid } from '../tagTree.ts';

/**
 * Says of content that stands in a form that it does. Chromium paints half transparent parts of a picture through forms and
 * counts their marks from 0. Its newest builds name the form; others write into the tag the number alone, and readers take the
 * page's own mark 0 for it, so that the first words of a page belong to a picture. Changes the tags and returns them as they are
 * then.
 */
export function placeFormMarks(
  pdf: PdfFile,
  tags: readonly Tag[],
  forms: readonly MarkedForm[],
  edits: TagEdits,
): readonly Tag[] {
  if (forms.length === 0) return tags;
  const byObject = new Map(tags.map((tag) => [tag.object, tag]));
  const pageParents = new Map<number, number[]>();
  const parentOn = (page: number, mark: number): number | undefined => {
    const known =
      pageParents.get(page) ?? parentsAt(pdf, resolveDictionary(pdf, { object: page })?.get('StructParents'));
    pageParents.set(page, known);
    return known[mark];
  };
  const placed = new Map<number, TagKid[]>();
  for (const form of forms) {
    for (const [index, mark] of form.marks.entries()) {
      const tag = byObject.get(form.parents[index] ?? 0);
      if (tag === undefined) continue;
      const kids = placed.get(tag.object) ?? [...tag.kids];
      const at = kids.findIndex((kid) => isMisplaced(kid, mark, tag, parentOn));
      const kid = kids[at];
      if (kid === undefined || !('mark' in kid)) continue;
      kids[at] = { ...kid, form: form.object, value: markInForm(kid.page, form.object, mark) };
      placed.set(tag.object, kids);
    }
  }
  for (const [object, kids] of placed)
    edits.of(object).set(
      'K',
      kids.map(({ value }) => value),
    );
  return tags.map((tag) => ({ ...tag, kids: placed.get(tag.object) ?? tag.kids }));
}

/** Whether a tag's mark is none of the page's own: the page leads it to another tag. */
function isMisplaced(
  kid: TagKid,
  mark: number,
  tag: Tag,
  parentOn: (page: number, mark: number) => number | undefined,
): boolean {
  if (!('mark' in kid) || kid.mark !== mark || kid.form !== undefined || kid.page === undefined) return false;
  return parentOn(kid.page, mark) !== tag.object;
}

/** A marked-content reference (ISO 32000-1, table 324). */
function markInForm(page: number | undefined, form: number, mark: number): PdfDictionary {
  return new Map<string, PdfValue>([
    ['Type', { name: 'MCR' }],
    ...(page === undefined ? [] : ([['Pg', { object: page }]] as const)),
    ['Stm', { object: form }],
    ['MCID', mark],
  ]);
}
