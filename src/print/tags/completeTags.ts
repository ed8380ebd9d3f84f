import { openPdf, type PdfFile, resolveDictionary } from '../pdfFile.ts';
import { readStream, writeStream } from './contentStream.ts';
import { markedForms } from './formMarks.ts';
import { markArtifacts } from './markArtifacts.ts';
import { contentsOf, type PdfPage, pdfPages } from './pageObjects.ts';
import { repairTags } from './repairTags.ts';

/** What it takes to make a PDF's tags complete, and what its pages paint. */
export interface CompletedTags {
  /** Objects that change or are new, by number. */
  readonly changed: ReadonlyMap<number, Buffer>;
  readonly painted: readonly Painted[];
}

/** What a page or a form with tags paints. */
export interface Painted {
  /** Number of its object. */
  readonly object: number;
  /** Numbers of its marks, in the order in which they are painted. */
  readonly marks: readonly number[];
  /** How many pages' contents draw it: 1 for a page itself. */
  readonly drawn: number;
  readonly missingGlyph: boolean;
}

/**
 * Completes the tags that Chromium writes. Text, its place and its order stay as they are. Pages are unpacked one after the
 * other, so that a thick document needs no more room than a thin one. @throws SyntaxError for a PDF of another build.
 */
export async function completeTags(bytes: Uint8Array): Promise<CompletedTags> {
  const pdf = openPdf(bytes);
  const pages = pdfPages(pdf);
  const forms = markedForms(pdf);
  const changed = repairTags(pdf, pages);
  const painted: Painted[] = [];
  const drawn = new Map<number, number>();
  for (const page of pages) {
    const names =
      forms.length === 0 ? new Map<string, number>() : formNames(pdf, page, new Set(forms.map(({ object }) => object)));
    for (const object of contentsOf(pdf, page)) {
      const seen = markArtifacts(readStream(pdf, object), new Set(names.keys()));
      if (seen.artifacts > 0) changed.set(object, await writeStream(pdf, object, seen.content));
      painted.push({ object: page.object, marks: seen.marks, drawn: 1, missingGlyph: seen.missingGlyph });
      for (const form of seen.forms.flatMap((name) => names.get(name) ?? []))
        drawn.set(form, (drawn.get(form) ?? 0) + 1);
    }
  }
  for (const { object } of forms) {
    const { artifacts, content, marks, missingGlyph } = markArtifacts(readStream(pdf, object));
    if (artifacts > 0) changed.set(object, await writeStream(pdf, object, content));
    painted.push({ object, marks, drawn: drawn.get(object) ?? 0, missingGlyph });
  }
  return { changed, painted };
}

/** The names that a page has for forms with tags. */
function formNames(pdf: PdfFile, { dictionary }: PdfPage, forms: ReadonlySet<number>): Map<string, number> {
  const resources = resolveDictionary(pdf, dictionary.get('Resources'));
  const objects = resolveDictionary(pdf, resources?.get('XObject')) ?? new Map();
  return new Map(
    [...objects].flatMap(([name, value]): [string, number][] =>
      typeof value === 'object' && value !== null && 'object' in value && forms.has(value.object)
        ? [[name, value.object]]
        : [],
    ),
  );
}
