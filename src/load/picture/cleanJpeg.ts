import { orientationAlone, readOrientation } from './exifOrientation.ts';

const exifHead = 'Exif\0\0';

/**
 * A JPEG without what a camera or an editor wrote beside the picture: place, owner, time, thumbnail, comments, and whatever lies behind
 * its end (phones put a film there). JFIF, colour profile and Adobe's colour mark stay, and how the picture is turned.
 * @returns undefined when its segments cannot be followed to the end.
 */
export function cleanJpeg(bytes: Buffer): Buffer | undefined {
  const kept: Buffer[] = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    // Any number of fill bytes may stand before a marker (T.81, B.1.1.2).
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end > bytes.length) return undefined;
    const segment = bytes.subarray(at, end);
    if (isPicture(marker, segment)) kept.push(segment);
    else kept.push(...turned(segment));
    at = end;
    if (marker !== startOfScan) continue;
    const next = scanEnd(bytes, at);
    if (next === undefined) return undefined;
    kept.push(bytes.subarray(at, next));
    at = next;
    if (bytes[at + 1] === endOfImage) return Buffer.concat([...kept, bytes.subarray(at, at + 2)]);
  }
  return undefined;
}

const startOfScan = 0xda;
const endOfImage = 0xd9;

function isPicture(marker: number, segment: Buffer): boolean {
  const says = (head: string): boolean => segment.toString('latin1', 4, 4 + head.length) === head;
  if (marker === 0xe0) return says('JFIF\0');
  if (marker === 0xe2) return says('ICC_PROFILE\0');
  if (marker === 0xee) return says('Adobe');
  return !(marker >= 0xe0 && marker <= 0xef) && marker !== 0xfe;
}

/** In place of an Exif segment, one that says how the picture is turned, if it is. */
function turned(segment: Buffer): readonly Buffer[] {
  if (segment[1] !== 0xe1 || segment.toString('latin1', 4, 10) !== exifHead) return [];
  const orientation = readOrientation(segment.subarray(10));
  if (orientation === undefined) return [];
  const exif = Buffer.concat([Buffer.from(exifHead, 'latin1'), orientationAlone(orientation)]);
  const head = Buffer.from([0xff, 0xe1, 0, exif.length + 2]);
  return [Buffer.concat([head, exif])];
}

/** Where the coded data of a scan ends: at the first marker that is neither stuffing nor a restart. */
function scanEnd(bytes: Buffer, from: number): number | undefined {
  for (let at = bytes.indexOf(0xff, from); at !== -1 && at + 1 < bytes.length; at = bytes.indexOf(0xff, at + 1)) {
    const marker = bytes[at + 1] ?? 0;
    if (marker !== 0 && marker !== 0xff && !(marker >= 0xd0 && marker <= 0xd7)) return at;
  }
  return undefined;
}
