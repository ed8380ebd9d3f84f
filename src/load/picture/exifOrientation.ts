/** Exif's tag for how a picture is turned, and the type of its value: a short (Exif 2.32, 4.6.4). */
const orientationTag = 0x0112;
const short = 3;

/**
 * How a picture is to be turned, 2 to 8; undefined when it stands upright or its Exif data cannot be read.
 * @param exif a TIFF block, beginning with its byte order.
 */
export function readOrientation(exif: Buffer): number | undefined {
  const order = exif.toString('latin1', 0, 2);
  if (exif.length < 14 || (order !== 'II' && order !== 'MM')) return undefined;
  const little = order === 'II';
  const u16 = (at: number): number => (little ? exif.readUInt16LE(at) : exif.readUInt16BE(at));
  const first = little ? exif.readUInt32LE(4) : exif.readUInt32BE(4);
  if (first + 2 > exif.length) return undefined;
  for (let entry = 0; entry < u16(first); entry += 1) {
    const at = first + 2 + entry * 12;
    if (at + 12 > exif.length) return undefined;
    if (u16(at) !== orientationTag) continue;
    const value = u16(at + 8);
    return value >= 2 && value <= 8 ? value : undefined;
  }
  return undefined;
}

/** A TIFF block that says how the picture is turned and nothing else. */
export function orientationAlone(orientation: number): Buffer {
  const exif = Buffer.alloc(26);
  exif.write('MM\0*', 0, 'latin1');
  exif.writeUInt32BE(8, 4);
  exif.writeUInt16BE(1, 8);
  exif.writeUInt16BE(orientationTag, 10);
  exif.writeUInt16BE(short, 12);
  exif.writeUInt32BE(1, 14);
  exif.writeUInt16BE(orientation, 18);
  return exif;
}
