import { bookmarkTitles } from '../bookmarkTitles.ts';
import { annotationsOf, pdfPages } from '../pageObjects.ts';
import { nameOf, type PdfFile, rawOf, resolve } from '../pdfFile.ts';
import { decodePdfText } from '../pdfText.ts';
import type { Tag } from '../tags/tagTree.ts';
import type { PaintedMark } from '../text/paintedMarks.ts';

/** What keeps a PDF from being good to read aloud, though PDF/UA does not ask for it. */
export interface QualityFault {
  readonly kind: 'heading without bookmark' | 'empty tag' | 'text off the page' | 'link without name';
  /** From 1; undefined where no page is known. */
  readonly page: number | undefined;
  readonly what: string;
}

/**
 * What PAC (PDF Accessibility Checker) lists under quality: headings that no bookmark leads to, tags with nothing but spaces in them,
 * text in tags that lies off its page, links without a name.
 */
export function qualityFaults(pdf: PdfFile, tags: readonly Tag[], marks: readonly PaintedMark[]): QualityFault[] {
  const painted = new Map(marks.map((one) => [`${one.holder} ${one.mark}`, one]));
  const marksIn = ({ kids }: Tag): PaintedMark[] =>
    kids.flatMap((kid) => {
      if ('tag' in kid) return marksIn(kid.tag);
      return 'mark' in kid ? (painted.get(`${kid.form ?? kid.page} ${kid.mark}`) ?? []) : [];
    });
  return [
    ...headingFaults(pdf, tags, marksIn),
    ...emptyTags(tags, marksIn),
    ...marks.flatMap(({ outside, page }): QualityFault[] =>
      outside.trim() === ''
        ? []
        : [{ kind: 'text off the page', page, what: `“${outside.trim()}” stands off its page` }],
    ),
    ...linkFaults(pdf),
  ];
}

type MarksIn = (tag: Tag) => PaintedMark[];

function headingFaults(pdf: PdfFile, tags: readonly Tag[], marksIn: MarksIn): QualityFault[] {
  const free = bookmarkTitles(pdf).map(letters);
  return tags.flatMap((tag): QualityFault[] => {
    if (!/^H[1-6]?$/.test(tag.role)) return [];
    const inside = marksIn(tag);
    const text = inside.map((one) => one.text).join('');
    // What says nothing is told of as an empty tag.
    if (text.trim() === '') return [];
    const place = free.indexOf(letters(text));
    if (place !== -1) {
      free.splice(place, 1);
      return [];
    }
    return [{ kind: 'heading without bookmark', page: inside[0]?.page, what: `no bookmark leads to “${text.trim()}”` }];
  });
}

/** Bookmarks break and space their words as they like. */
function letters(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]/gu, '')
    .toLowerCase();
}

/** Tags that must say something where they stand; others hold spaces between words, or a cell of a table that has none. */
const speaking: ReadonlySet<string> = new Set(
  'P H H1 H2 H3 H4 H5 H6 LI LBody TH Caption BlockQuote Note Code Link'.split(' '),
);

function emptyTags(tags: readonly Tag[], marksIn: MarksIn): QualityFault[] {
  return tags.flatMap((tag): QualityFault[] => {
    if (!speaking.has(tag.role) || saysMore(tag)) return [];
    const inside = marksIn(tag);
    if (inside.length === 0 || inside.some((one) => one.hasShapes || one.text.trim() !== '')) return [];
    return [{ kind: 'empty tag', page: inside[0]?.page, what: `a tag ${tag.role} holds nothing but spaces` }];
  });
}

/** Whether a tag, or one in it, has words of its own for what it shows. */
function saysMore({ dictionary, kids }: Tag): boolean {
  return dictionary.has('Alt') || dictionary.has('ActualText') || kids.some((kid) => 'tag' in kid && saysMore(kid.tag));
}

function linkFaults(pdf: PdfFile): QualityFault[] {
  return pdfPages(pdf).flatMap((page, index) =>
    annotationsOf(pdf, page).flatMap(({ dictionary, object }): QualityFault[] => {
      if (nameOf(dictionary.get('Subtype')) !== 'Link') return [];
      const name = decodePdfText(rawOf(resolve(pdf, dictionary.get('Contents'))) ?? '').trim();
      return name === ''
        ? [{ kind: 'link without name', page: index + 1, what: `link ${object} does not say where it leads` }]
        : [];
    }),
  );
}
