import { type PdfFile, resolve } from '../../pdfFile.ts';
import type { PdfValue } from '../../pdfSyntax.ts';
import { paintedMarks } from '../../text/paintedMarks.ts';
import type { TagEdits } from '../tagEdits.ts';
import { childTags, type Tag } from '../tagTree.ts';

/** How the labels of a list count (ISO 32000-1, table 347). */
type ListNumbering = 'Disc' | 'Decimal' | 'UpperRoman' | 'LowerRoman' | 'UpperAlpha' | 'LowerAlpha';

/**
 * Says of lists with labels how they count (PDF/UA-1, 7.6): Chromium says it of discs, circles, squares and decimals alone, and leaves
 * letters, Roman numbers and signs without. What is painted is read for such lists only.
 */
export function numberLists(pdf: PdfFile, tags: readonly Tag[], edits: TagEdits): void {
  const lists = tags.filter((tag) => tag.role === 'L' && !isNumbered(pdf, tag) && labelsOf(tag).length > 0);
  if (lists.length === 0) return;
  const texts = new Map(paintedMarks(pdf).marks.map((one) => [`${one.holder} ${one.mark}`, one.text]));
  const textIn = ({ kids }: Tag): string =>
    kids
      .map((kid) => {
        if ('tag' in kid) return textIn(kid.tag);
        return 'mark' in kid ? (texts.get(`${kid.form ?? kid.page} ${kid.mark}`) ?? '') : '';
      })
      .join('');
  for (const list of lists) {
    const numbering = numberingOf(labelsOf(list).map((label) => textIn(label)));
    const own: PdfValue = new Map<string, PdfValue>([
      ['O', { name: 'List' }],
      ['ListNumbering', { name: numbering }],
    ]);
    const others = resolve(pdf, list.dictionary.get('A'));
    edits.of(list.object).set('A', Array.isArray(others) ? [...others, own] : others === null ? own : [others, own]);
  }
}

/** How labels count, by what stands in them; letters and digits of other alphabets as those of ours. */
export function numberingOf(labels: readonly string[]): ListNumbering {
  const words = labels.map((label) => label.replace(/[\s\p{P}\p{S}]/gu, ''));
  const [first = '', second] = words;
  if (first === '') return 'Disc';
  if (/^\p{N}+$/u.test(first)) return 'Decimal';
  const isUpper = first === first.toUpperCase() && first !== first.toLowerCase();
  // A list may begin anywhere: i is one before ii, and the ninth letter before j.
  const isRoman =
    words.every((word) => /^[ivxlcdm]+$/i.test(word)) &&
    (/^i$/i.test(first) || first.length > 1 || (second ?? '').length > 1);
  if (isRoman) return isUpper ? 'UpperRoman' : 'LowerRoman';
  return isUpper ? 'UpperAlpha' : 'LowerAlpha';
}

function labelsOf(list: Tag): Tag[] {
  return childTags(list).flatMap((item) => childTags(item).filter(({ role }) => role === 'Lbl'));
}

function isNumbered(pdf: PdfFile, { dictionary }: Tag): boolean {
  const value = resolve(pdf, dictionary.get('A'));
  const all: readonly PdfValue[] = Array.isArray(value) ? value : [value];
  return all.map((one) => resolve(pdf, one)).some((one) => one instanceof Map && one.has('ListNumbering'));
}
