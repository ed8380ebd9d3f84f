import { create } from 'fontkitten';

/** What a font file that prints as letters says of itself. */
export interface PrintableFont {
  readonly kind: 'printable';
  readonly family: string;
  /** The names by which PDFs know it. */
  readonly names: readonly string[];
  /** 100 to 900. */
  readonly weight: number;
  readonly italic: boolean;
}

/** Why a font cannot be printed, as the end of a sentence that begins with its name, and what to do about it. */
export interface FontFault {
  readonly kind: 'fault';
  readonly fault: string;
  readonly hint: string;
}

/**
 * Reads a font file: TTF, OTF, WOFF or WOFF2. What Chromium would print as drawings instead of letters (Type 3) is at fault: outlines of
 * cubic curves, variable and coloured fonts, those that may not be embedded or cut. Source: Skia, SkPDFFont and SkTypeface_FreeType.
 */
export function readFontFile(bytes: Buffer): PrintableFont | FontFault {
  const whole = 'Take the file anew from where you have it: this one is cut off or damaged.';
  try {
    if (isCollection(bytes))
      return fault('holds several fonts in one', 'Take the font out of the collection as a TTF file.');
    const font = create(bytes);
    const tables = tablesOf(font);
    if (!('postscriptName' in font) || tables === undefined) return fault('is no font that can be read', whole);
    if (isCutOff(bytes, tables)) return fault('is cut off', whole);
    const lacking = ['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'OS/2'].filter((tag) => !tables.has(tag));
    if (lacking.length > 0) return fault(`is damaged: it has no table ${lacking.join(', ')}`, whole);
    if (tables.has('fvar'))
      return fault(
        'is a variable font, which a PDF cannot hold as letters',
        'Take the static file of each weight; packages of @fontsource have them, those of @fontsource-variable do not.',
      );
    if (tables.has('CFF ') || tables.has('CFF2'))
      return fault(
        'has PostScript outlines (OpenType with CFF), which print as drawings instead of letters',
        'Take the TTF file of the same font; or convert it with fonttools: pip install otf2ttf, then otf2ttf Font.otf.',
      );
    const colored = ['COLR', 'sbix', 'CBDT', 'SVG '].filter((tag) => tables.has(tag));
    if (colored.length > 0)
      return fault('is a colored font, which a PDF cannot hold as letters', 'Take one of a single color.');
    if (!tables.has('glyf') || !tables.has('loca')) return fault('has no outlines', whole);
    if (hasStrayOutlines(bytes, tables)) return fault('is damaged: its outlines are not where it says', whole);
    const { fsType, usWeightClass, fsSelection } = font['OS/2'];
    if (fsType.noEmbedding || fsType.bitmapOnly || fsType.noSubsetting)
      return fault(
        'says that it may not be embedded in documents',
        'Ask who made it, or take a font with an open licence, such as those of @fontsource.',
      );
    if (font.characterSet.length === 0 || font.numGlyphs === 0) return fault('is damaged: it has no letters', whole);
    const names = [font.postscriptName, font.familyName].filter((name) => name !== null && name !== '');
    if (names.length === 0) return fault('is damaged: it has no name', whole);
    return {
      kind: 'printable',
      family: font.familyName ?? font.postscriptName,
      names,
      weight: Math.min(900, Math.max(100, Math.round(usWeightClass / 100) * 100)),
      italic: fsSelection.italic || fsSelection.oblique,
    };
  } catch {
    return fault('is no font that can be read', whole);
  }
}

function fault(text: string, hint: string): FontFault {
  return { kind: 'fault', fault: text, hint };
}

/** Several fonts: TrueType collections, as they are and as WOFF2. */
function isCollection(bytes: Buffer): boolean {
  return bytes.toString('latin1', 0, 4) === 'ttcf' || bytes.toString('latin1', 0, 8) === 'wOF2ttcf';
}

/** A table's place in the file, as far as its kind of file says it. */
interface TablePlace {
  readonly offset?: number;
  readonly length?: number;
  readonly compLength?: number;
}

/** Tables by name. The library keeps them, and its types do not say so. */
function tablesOf(font: object): ReadonlyMap<string, TablePlace> | undefined {
  if (!('directory' in font) || typeof font.directory !== 'object' || font.directory === null) return undefined;
  if (!('tables' in font.directory) || typeof font.directory.tables !== 'object' || font.directory.tables === null)
    return undefined;
  return new Map<string, TablePlace>(Object.entries(font.directory.tables));
}

/** Whether tables lie behind the end of the file: the library reads each only when it is asked for. */
function isCutOff(bytes: Buffer, tables: ReadonlyMap<string, TablePlace>): boolean {
  const kind = bytes.toString('latin1', 0, 4);
  // Both headers say how long the file is (WOFF 1.0 §3, WOFF2 §4.1).
  if (kind === 'wOF2' || kind === 'wOFF') return bytes.readUInt32BE(8) !== bytes.length;
  return [...tables.values()].some(({ offset = 0, length = 0 }) => offset + length > bytes.length);
}

/** Whether a TrueType file's list of outlines leads out of them: OpenType 1.9.1, `head` and `loca`. */
function hasStrayOutlines(bytes: Buffer, tables: ReadonlyMap<string, TablePlace>): boolean {
  if (['wOF2', 'wOFF'].includes(bytes.toString('latin1', 0, 4))) return false;
  const [head, loca, glyf] = ['head', 'loca', 'glyf'].map((tag) => tables.get(tag));
  if (head?.offset === undefined || loca?.offset === undefined || glyf?.length === undefined) return true;
  if (bytes.readUInt32BE(head.offset + 12) !== 0x5f0f3cf5) return true;
  const isLong = bytes.readInt16BE(head.offset + 50) === 1;
  let last = 0;
  for (let at = 0; at + (isLong ? 4 : 2) <= (loca.length ?? 0); at += isLong ? 4 : 2) {
    const start = isLong ? bytes.readUInt32BE(loca.offset + at) : bytes.readUInt16BE(loca.offset + at) * 2;
    if (start < last || start > glyf.length) return true;
    last = start;
  }
  return false;
}
