import { crc32 } from 'node:zlib';
import { orientationAlone, readOrientation } from './exifOrientation.ts';

/** Chunks beside those that every PNG needs which change how it looks (PNG 3rd edition, 11.3). */
const looks = new Set('tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT acTL fcTL fdAT'.split(' '));

/**
 * A PNG without texts, time, Exif data and whatever lies behind its end; how it is turned stays.
 * @returns undefined when its chunks cannot be followed to the end.
 */
export function cleanPng(bytes: Buffer): Buffer | undefined {
  const kept: Buffer[] = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) return undefined;
    const name = bytes.toString('latin1', at + 4, at + 8);
    const isNeeded = /^[A-Z]/.test(name);
    if (isNeeded || looks.has(name)) kept.push(bytes.subarray(at, end));
    if (name === 'eXIf') kept.push(...turned(bytes.subarray(at + 8, end - 4)));
    if (name === 'IEND') return Buffer.concat(kept);
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
