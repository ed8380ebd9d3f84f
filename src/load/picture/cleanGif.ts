/** Lengths of what GIF89a calls the header with the logical screen, an image descriptor, and a control or text extension. */
const headLength = 13;
const imageLength = 10;

/**
 * A GIF without comments, texts and the data of programs, save the one that says how often it repeats; and without what lies behind
 * its end.
 * @returns undefined when its blocks cannot be followed to the end.
 */
export function cleanGif(bytes: Buffer): Buffer | undefined {
  let at = headLength + colorTable(bytes[10]);
  const kept: Buffer[] = [bytes.subarray(0, at)];
  while (at < bytes.length) {
    const start = at;
    const kind = bytes[at];
    if (kind === 0x3b) return Buffer.concat([...kept, bytes.subarray(at, at + 1)]);
    if (kind === 0x2c) at = subBlocksEnd(bytes, at + imageLength + colorTable(bytes[at + 9]) + 1);
    else if (kind === 0x21) at = subBlocksEnd(bytes, at + 2);
    else return undefined;
    if (kind === 0x2c || isPicture(bytes.subarray(start, at))) kept.push(bytes.subarray(start, at));
  }
  return undefined;
}

function colorTable(flags = 0): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

/** Timing and transparency of a frame, or the number of repeats. */
function isPicture(extension: Buffer): boolean {
  const name = extension.toString('latin1', 3, 14);
  return extension[1] === 0xf9 || (extension[1] === 0xff && (name === 'NETSCAPE2.0' || name === 'ANIMEXTS1.0'));
}

function subBlocksEnd(bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== 0) at += 1 + (bytes[at] ?? 0);
  return at + 1;
}
