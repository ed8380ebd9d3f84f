import { isReference, nameOf, type PdfFile, resolve, resolveDictionary } from '../../pdfFile.ts';
import type { PdfDictionary } from '../../pdfSyntax.ts';
import type { TagFault } from '../fault.ts';
import { objectsLike } from '../objectsLike.ts';

/**
 * What readers need to tell letters from shapes: a map to Unicode (31-027), glyph numbers as they are in the font (31-004), the
 * plain encoding (31-006), and the font itself (31-009).
 */
export function fontTagFaults(pdf: PdfFile): TagFault[] {
  const faults: TagFault[] = [];
  for (const object of objectsLike(pdf, 'Type', 'Font')) {
    const font = resolveDictionary(pdf, { object });
    if (nameOf(font?.get('Type')) !== 'Font' || font === undefined) continue;
    const missing = nameOf(font.get('Subtype')) === 'Type0' ? compositeFaults(font) : descendantFaults(pdf, font);
    faults.push(...missing.map(([condition, what]) => ({ condition, what: `font ${object} ${what}` })));
  }
  return faults;
}

type Missing = readonly [condition: string, what: string];

function compositeFaults(font: PdfDictionary): Missing[] {
  return [
    ...(isReference(font.get('ToUnicode')) ? [] : [['31-027', 'has no map to Unicode'] as const]),
    ...(nameOf(font.get('Encoding')) === 'Identity-H'
      ? []
      : [['31-006', 'is encoded in another way than Chromium does'] as const]),
  ];
}

function descendantFaults(pdf: PdfFile, font: PdfDictionary): Missing[] {
  const descriptor = resolveDictionary(pdf, font.get('FontDescriptor'));
  const embedded = ['FontFile', 'FontFile2', 'FontFile3'].some((key) => isReference(descriptor?.get(key)));
  const mapped = nameOf(font.get('Subtype')) !== 'CIDFontType2' || resolve(pdf, font.get('CIDToGIDMap')) !== null;
  return [
    ...(embedded ? [] : [['31-009', 'is not embedded'] as const]),
    ...(mapped ? [] : [['31-004', 'does not say which glyph is which'] as const]),
  ];
}
