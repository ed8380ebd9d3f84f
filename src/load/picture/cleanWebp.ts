import { orientationAlone, readOrientation } from './exifOrientation.ts';

const pictureChunks = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);

/** Flags of the VP8X chunk that say that Exif and XMP data follow (WebP container, Extended File Format). */
const exifFlag = 0x08;
const xmpFlag = 0x04;

/**
 * A WebP without Exif, XMP and unknown chunks, and whatever lies behind its end; how it is turned stays.
 * @returns undefined when its chunks cannot be followed to the end.
 */
export function cleanWebp(bytes: Buffer): Buffer | undefined {
  const size = 8 + bytes.readUInt32LE(4);
  if (size > bytes.length) return undefined;
  const kept: Buffer[] = [];
  let orientation: number | undefined;
  for (let at = 12; at + 8 <= size; ) {
    const length = bytes.readUInt32LE(at + 4);
    const end = at + 8 + length + (length % 2);
    if (at + 8 + length > size) return undefined;
    const name = bytes.toString('latin1', at, at + 4);
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (pictureChunks.has(name)) kept.push(chunk(name, data));
    if (name === 'EXIF') orientation = readOrientation(withoutHead(data));
    at = end;
  }
  const turned = orientation === undefined ? [] : [chunk('EXIF', orientationAlone(orientation))];
  const body = Buffer.concat([
    Buffer.from('WEBP', 'latin1'),
    ...kept.map((one) => flagged(one, turned.length > 0)),
    ...turned,
  ]);
  const head = Buffer.from('RIFF\0\0\0\0', 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body]);
}

/** Some writers put JPEG's head before the TIFF block. */
function withoutHead(exif: Buffer): Buffer {
  return exif.toString('latin1', 0, 6) === 'Exif\0\0' ? exif.subarray(6) : exif;
}

function flagged(part: Buffer, isTurned: boolean): Buffer {
  if (part.toString('latin1', 0, 4) !== 'VP8X') return part;
  const copy = Buffer.from(part);
  copy[8] = ((copy[8] ?? 0) & ~(exifFlag | xmpFlag)) | (isTurned ? exifFlag : 0);
  return copy;
}

function chunk(name: string, data: Buffer): Buffer {
  const part = Buffer.alloc(8 + data.length + (data.length % 2));
  part.write(name, 0, 'latin1');
  part.writeUInt32LE(data.length, 4);
  data.copy(part, 8);
  return part;
}
