import { inflateSync } from 'node:zlib';
import { isReference, type PdfFile, streamBytes } from './pdfFile.ts';
import type { PdfDictionary } from './pdfSyntax.ts';

/** The letters that a font of a PDF shows, at most 40, read from its ToUnicode map (ISO 32000-1, 9.10.3); for messages. */
export function fontLetters(pdf: PdfFile, font: PdfDictionary): string {
  const reference = font.get('ToUnicode');
  const stream = isReference(reference) ? streamBytes(pdf, reference) : undefined;
  if (!stream) return '';
  const map = inflateSync(stream).toString('latin1');
  const single = blocks(map, 'bfchar').flatMap((line) => line.slice(1, 2).map(fromHex));
  const ranges = blocks(map, 'bfrange').flatMap(([first = '', last = '', text = '']) => {
    const count = parseInt(last, 16) - parseInt(first, 16) + 1;
    const start = fromHex(text).codePointAt(0) ?? 0;
    return [...Array(Math.min(count, 40)).keys()].map((index) => String.fromCodePoint(start + index));
  });
  return [...new Set([...single, ...ranges])].slice(0, 40).join(' ');
}

/** The lines of each `beginX … endX` block, as the hexadecimal strings on them. */
function blocks(map: string, kind: string): string[][] {
  return [...map.matchAll(new RegExp(`begin${kind}([^]*?)end${kind}`, 'g'))].flatMap((block) =>
    (block[1] ?? '')
      .split('\n')
      .map((line) => [...line.matchAll(/<([0-9a-f]+)>/gi)].map((match) => match[1] ?? ''))
      .filter((line) => line.length > 0),
  );
}

function fromHex(hex: string): string {
  return Buffer.from(hex.padEnd(Math.ceil(hex.length / 4) * 4, '0'), 'hex')
    .swap16()
    .toString('utf16le');
}
