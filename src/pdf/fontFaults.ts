import type { StrayFont } from '../model/output.ts';
import { fontLetters } from './fontLetters.ts';
import { isDictionary, isReference, nameOf, type PdfFile, resolve, resolveDictionary } from './pdfFile.ts';
import type { PdfDictionary, PdfValue } from './pdfSyntax.ts';

/**
 * Finds every font of the pages that is not embedded, is a Type 3 font (letters as drawings, which readers and printers
 * treat badly) or is of no allowed family, with the letters it shows and the first page that shows them.
 */
export function fontFaults(pdf: PdfFile, pages: readonly PdfDictionary[], families: readonly string[]): StrayFont[] {
  const allowed = families.map(plain);
  const seen = new Set<number>();
  return pages.flatMap((page, index) =>
    fontsIn(pdf, page.get('Resources'), seen).flatMap((font) => {
      const fault = fontFault(pdf, font, allowed);
      return fault ? [{ page: index + 1, letters: lettersOf(pdf, font), fault }] : [];
    }),
  );
}

/** All fonts that a page's resources lead to, through forms and patterns too; each object is followed once in a file. */
function fontsIn(pdf: PdfFile, value: PdfValue | undefined, seen: Set<number>): PdfDictionary[] {
  if (isReference(value)) {
    if (seen.has(value.object)) return [];
    seen.add(value.object);
    return fontsIn(pdf, resolve(pdf, value), seen);
  }
  if (Array.isArray(value)) return value.flatMap((item) => fontsIn(pdf, item, seen));
  if (!isDictionary(value)) return [];
  if (nameOf(value.get('Type')) === 'Font') return [value];
  return [...value].flatMap(([key, item]) => (upwards.has(key) ? [] : fontsIn(pdf, item, seen)));
}

/** Keys that lead out of the resources, to pages and tags. */
const upwards = new Set(['Parent', 'StructParent', 'StructParents', 'P', 'Pg']);

function fontFault(pdf: PdfFile, font: PdfDictionary, allowed: readonly string[]): string | undefined {
  if (nameOf(font.get('Subtype')) === 'Type3') return 'became a Type 3 font: drawings instead of letters';
  const base = (nameOf(font.get('BaseFont')) ?? '').replace(/^[A-Z]{6}\+/, '');
  if (!isEmbedded(pdf, font)) return `came out in ${base}, which is not inside the file`;
  if (!allowed.some((family) => plain(base).startsWith(family)))
    return `came out in ${base}, not in a font of the kit’s`;
  return undefined;
}

function isEmbedded(pdf: PdfFile, font: PdfDictionary): boolean {
  const descendants = resolve(pdf, font.get('DescendantFonts'));
  const holder = Array.isArray(descendants) ? resolveDictionary(pdf, descendants[0]) : font;
  const descriptor = resolveDictionary(pdf, holder?.get('FontDescriptor'));
  return ['FontFile', 'FontFile2', 'FontFile3'].some((key) => isReference(descriptor?.get(key)));
}

function lettersOf(pdf: PdfFile, font: PdfDictionary): string {
  const letters = fontLetters(pdf, font);
  return letters ? `“${letters}”` : 'something';
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
