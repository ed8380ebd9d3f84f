import { isReference, nameOf, type PdfFile } from '../pdfFile.ts';
import type { PdfDictionary } from '../pdfSyntax.ts';
import { readStream } from '../tags/contentStream.ts';

/** What the bytes of a string mean that is shown in a font. */
export interface FontText {
  /** @param raw bytes as Latin-1 characters. */
  textOf(raw: string): string;
  /** Whether a string shows glyph 0, which stands for a missing letter. */
  lacksGlyph(raw: string): boolean;
}

/**
 * Reads a font's ToUnicode map (ISO 32000-1, 9.10.3). Composite fonts take two bytes a letter, as Identity-H does, others one; a simple
 * font without a map is read as Latin-1.
 */
export function fontText(pdf: PdfFile, font: PdfDictionary | undefined): FontText {
  const isWide = nameOf(font?.get('Subtype')) === 'Type0';
  const reference = font?.get('ToUnicode');
  const map = isReference(reference) ? unicodeMap(readStream(pdf, reference.object)) : undefined;
  const codesOf = (raw: string): number[] =>
    isWide
      ? Array.from({ length: raw.length >> 1 }, (_, at) => raw.charCodeAt(2 * at) * 256 + raw.charCodeAt(2 * at + 1))
      : Array.from(raw, (byte) => byte.charCodeAt(0));
  return {
    textOf: (raw) =>
      codesOf(raw)
        .map((code) => map?.get(code) ?? (map === undefined && !isWide ? String.fromCharCode(code) : '\ufffd'))
        .join(''),
    lacksGlyph: (raw) => isWide && codesOf(raw).includes(0),
  };
}

function unicodeMap(map: string): Map<number, string> {
  const letters = new Map<number, string>();
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of block.matchAll(/<([\da-f]+)>\s*<([\da-f]*)>/gi)) {
      letters.set(Number.parseInt(code, 16), fromHex(text));
    }
  }
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, first = '', last = '', list, text = ''] of block.matchAll(range)) {
      const start = Number.parseInt(first, 16);
      const count = Math.min(Number.parseInt(last, 16) - start + 1, 0x10000);
      const texts = [...(list ?? '').matchAll(/<([\da-f]*)>/gi)].map(([, one = '']) => fromHex(one));
      for (let index = 0; index < count; index += 1) {
        letters.set(start + index, list === undefined ? later(fromHex(text), index) : (texts[index] ?? ''));
      }
    }
  }
  return letters;
}

const range = /<([\da-f]+)>\s*<([\da-f]+)>\s*(?:\[([^\]]*)\]|<([\da-f]*)>)/gi;

/** The text whose last character stands `steps` further on. */
function later(text: string, steps: number): string {
  const characters = [...text];
  const last = characters.pop()?.codePointAt(0) ?? 0;
  return characters.join('') + String.fromCodePoint(Math.min(last + steps, 0x10ffff));
}

function fromHex(hex: string): string {
  return Buffer.from(hex.padEnd(Math.ceil(hex.length / 4) * 4, '0'), 'hex')
    .swap16()
    .toString('utf16le');
}
