import { nameOf, type PdfFile, rawOf, resolve, resolveDictionary } from '../pdfFile.ts';
import type { PdfDictionary, PdfValue } from '../pdfSyntax.ts';
import { decodePdfText } from '../pdfText.ts';
import type { PaintedMark } from '../text/paintedMarks.ts';
import type { Tag, TagKid } from './tagTree.ts';

/**
 * The tags of a PDF as lines to be read, in reading order: one tag, piece of text or link a line, those in a tag indented below it.
 * @param tags every tag, each before those in it (readTags). @param marks what is painted (paintedMarks).
 */
export function tagTreeText(pdf: PdfFile, tags: readonly Tag[], marks: readonly PaintedMark[]): string[] {
  const texts = new Map(marks.map((one) => [`${one.holder} ${one.mark}`, one]));
  const inside = new Set(tags.flatMap(({ kids }) => kids.flatMap((kid) => ('tag' in kid ? [kid.tag] : []))));
  const linesOf = (tag: Tag, indent: string): string[] => [
    indent + [tag.role, ...attributes(pdf, tag.dictionary)].join(' '),
    ...tag.kids.flatMap((kid) => kidLines(kid, `${indent}  `)),
  ];
  const kidLines = (kid: TagKid, indent: string): string[] => {
    if ('tag' in kid) return linesOf(kid.tag, indent);
    if ('annotation' in kid) return [`${indent}${annotationText(pdf, kid.annotation)}`];
    const painted = texts.get(`${kid.form ?? kid.page} ${kid.mark}`);
    const text = (painted?.text ?? '').replace(/\s+/g, ' ').trim();
    return [indent + (text === '' && painted?.hasShapes === true ? '(drawing)' : `“${text}”`)];
  };
  return tags.filter((tag) => !inside.has(tag)).flatMap((tag) => linesOf(tag, ''));
}

/** What a tag says of itself: its language, its words for what it shows, how its list counts, which cells a head is of. */
function attributes(pdf: PdfFile, dictionary: PdfDictionary): string[] {
  const said = ['Lang', 'Alt', 'ActualText'].flatMap((key) => {
    const text = rawOf(resolve(pdf, dictionary.get(key)));
    return text === undefined ? [] : [`${key}=${decodePdfText(text)}`];
  });
  const value = resolve(pdf, dictionary.get('A'));
  const owners: readonly PdfValue[] = Array.isArray(value) ? value : [value];
  const listed = owners.flatMap((owner) =>
    ['ListNumbering', 'Scope', 'RowSpan', 'ColSpan'].flatMap((key) => {
      const one = resolve(pdf, resolveDictionary(pdf, owner)?.get(key));
      const word = nameOf(one) ?? (typeof one === 'number' && one > 1 ? String(one) : undefined);
      return word === undefined ? [] : [`${key}=${word}`];
    }),
  );
  return [...said, ...listed];
}

function annotationText(pdf: PdfFile, object: number): string {
  const annotation = resolveDictionary(pdf, { object });
  const contents = rawOf(resolve(pdf, annotation?.get('Contents')));
  return `${nameOf(annotation?.get('Subtype')) ?? 'Annotation'}: ${contents === undefined ? '' : decodePdfText(contents)}`;
}
