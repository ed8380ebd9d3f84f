import { contentsOf, type PdfPage, pdfPages } from '../pageObjects.ts';
import { isReference, type PdfFile, resolveDictionary } from '../pdfFile.ts';
import type { PdfValue } from '../pdfSyntax.ts';
import { readStream, writeStream } from './contentStream.ts';
import { markedForms } from './formMarks.ts';
import { type MarkedContent, markArtifacts } from './markArtifacts.ts';
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
 * Completes the tags that Chromium writes. Text, its place and its order stay as they are. Few pages are unpacked at a time, so
 * that a thick document needs no more room than a thin one. @throws SyntaxError for a PDF of another build.
 */
export async function completeTags(pdf: PdfFile): Promise<CompletedTags> {
  const pages = pdfPages(pdf);
  const marked = markedForms(pdf);
  const forms = new Map(marked.map(({ object }) => [object, { drawn: 0 }]));
  const changed = repairTags(pdf, pages, marked);
  const painted: Painted[] = [];
  const packing: Promise<void>[] = [];
  const mark = async (object: number, taggedForms?: ReadonlySet<string>): Promise<MarkedContent> => {
    const seen = markArtifacts(readStream(pdf, object), taggedForms);
    if (seen.artifacts === 0) return seen;
    packing.push(writeStream(pdf, object, seen.content).then((stream) => void changed.set(object, stream)));
    if (packing.length >= atOnce) await Promise.all(packing.splice(0));
    return seen;
  };
  for (const page of pages) {
    const names = formNames(pdf, page, forms);
    for (const object of contentsOf(pdf, page)) {
      const seen = await mark(object, new Set(names.keys()));
      painted.push({ object: page.object, marks: seen.marks, drawn: 1, missingGlyph: seen.missingGlyph });
      for (const name of seen.forms) {
        const form = names.get(name);
        if (form !== undefined) form.drawn += 1;
      }
    }
  }
  for (const [object, { drawn }] of forms) {
    const { marks, missingGlyph } = await mark(object);
    painted.push({ object, marks, drawn, missingGlyph });
  }
  await Promise.all(packing);
  return { changed, painted };
}

/** Pages that are packed at once, each on a thread of its own. */
const atOnce = 4;

/** The names that a page has for forms with tags, each with how often it is drawn so far. */
function formNames<T>(pdf: PdfFile, { dictionary }: PdfPage, forms: ReadonlyMap<number, T>): Map<string, T> {
  if (forms.size === 0) return new Map();
  const resources = resolveDictionary(pdf, dictionary.get('Resources'));
  const objects = resolveDictionary(pdf, resources?.get('XObject')) ?? new Map<string, PdfValue>();
  return new Map(
    [...objects].flatMap(([name, value]): [string, T][] => {
      const form = isReference(value) ? forms.get(value.object) : undefined;
      return form === undefined ? [] : [[name, form]];
    }),
  );
}
