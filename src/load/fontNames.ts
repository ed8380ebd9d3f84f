import { create } from 'fontkitten';

/**
 * The names by which PDFs know a font. Undefined for one that browsers print as drawings instead of letters (Type 3): a variable or
 * colored font; and for a file that is none.
 */
export function fontNames(bytes: Buffer): readonly string[] | undefined {
  try {
    const font = create(bytes);
    if (!('postscriptName' in font) || Object.keys(font.variationAxes).length > 0) return undefined;
    return [font.postscriptName, font.familyName];
  } catch {
    return undefined;
  }
}
