import { crc32 } from 'node:zlib';
import { orientationAlone, readOrientation } from './exifOrientation.ts';
import { readPngHeader } from './pngHeader.ts';

/** Chunks beside those that every PNG needs which change how it looks (PNG 3rd edition, 11.3). */
const looks = new Set('tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT acTL fcTL fdAT'.split(' '));

/**
 * A PNG without texts, time, Exif data and whatever lies behind its end; how it is turned stays.
 * @returns undefined when its chunks cannot be followed to the end, or one that it needs is missing or damaged.
 */
export function cleanPng(bytes: Buffer): Buffer | undefined {
  const kept: Buffer[] = [bytes.subarray(0, 8)];
  const header = bytes.length < 33 ? undefined : readPngHeader(bytes.subarray(16, 16 + bytes.readUInt32BE(8)));
  const missing = new Set(header?.hasPalette === true ? ['IHDR', 'PLTE', 'IDAT'] : ['IHDR', 'IDAT']);
  if (header === undefined) return undefined;
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) return undefined;
    const name = bytes.toString('latin1', at + 4, at + 8);
    const isNeeded = /^[A-Z]/.test(name);
    if (isNeeded && crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) return undefined;
    missing.delete(name);
    if (isNeeded || looks.has(name)) kept.push(bytes.subarray(at, end));
    if (name === 'eXIf') kept.push(...turned(bytes.subarray(at + 8, end - 4)));
    if (name === 'IEND') return missing.size === 0 ? Buffer.concat(kept) : undefined;
    at = end;
  }
  return undefined;
}

function turned(exif: Buffer): readonly Buffer[] {
  const orientation = readOrientation(exif);
  return orientation === undefined ? [] : [chunk('eXIf', orientationAlone(orientation))];
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
