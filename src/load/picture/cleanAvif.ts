/** A box of the ISO base media file format: where its content begins and ends. */
interface Box {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/**
 * An AVIF whose Exif and XMP items are blanked: they stand among the picture's own data, whose places other boxes name, so they keep
 * their length (ISO/IEC 23008-12, 6.5.6 and annex A). How it is turned stands elsewhere and stays.
 * @returns undefined when its boxes cannot be followed.
 */
export function cleanAvif(bytes: Buffer): Buffer | undefined {
  try {
    const meta = boxes(bytes, 0, bytes.length).find(({ kind }) => kind === 'meta');
    if (meta === undefined) return undefined;
    const inside = boxes(bytes, meta.start + 4, meta.end);
    const [infos, places, data] = ['iinf', 'iloc', 'idat'].map((kind) => inside.find((box) => box.kind === kind));
    if (infos === undefined || places === undefined) return undefined;
    const clean = Buffer.from(bytes);
    for (const [from, to] of extents(bytes, places, metadataItems(bytes, infos), data?.start ?? 0))
      clean.fill(0, from, to);
    return clean;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function boxes(bytes: Buffer, from: number, to: number): Box[] {
  const found: Box[] = [];
  for (let at = from; at + 8 <= to; ) {
    const short = bytes.readUInt32BE(at);
    const length = short === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : short === 0 ? to - at : short;
    const start = at + (short === 1 ? 16 : 8);
    if (at + length > to || at + length < start) throw new RangeError('a box is longer than what holds it');
    found.push({ kind: bytes.toString('latin1', at + 4, at + 8), start, end: at + length });
    at += length;
  }
  return found;
}

/** Ids of the items that are no part of the picture. */
function metadataItems(bytes: Buffer, infos: Box): ReadonlySet<number> {
  const start = infos.start + (bytes[infos.start] === 0 ? 6 : 8);
  const items = boxes(bytes, start, infos.end).flatMap(({ start: at }): number[] => {
    const isLong = bytes[at] === 3;
    const id = isLong ? bytes.readUInt32BE(at + 4) : bytes.readUInt16BE(at + 4);
    const type = bytes.toString('latin1', at + (isLong ? 10 : 8), at + (isLong ? 14 : 12));
    return type === 'Exif' || type === 'mime' ? [id] : [];
  });
  return new Set(items);
}

/** Where these items stand in the file. */
function extents(bytes: Buffer, places: Box, items: ReadonlySet<number>, data: number): (readonly [number, number])[] {
  const version = bytes[places.start] ?? 0;
  let at = places.start + 4;
  const take = (size: number): number => {
    const value = size === 0 ? 0 : size === 8 ? Number(bytes.readBigUInt64BE(at)) : bytes.readUIntBE(at, size);
    at += size;
    return value;
  };
  const sizes = take(2);
  const [offsetSize, lengthSize, baseSize] = [sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15];
  const indexSize = version > 0 ? sizes & 15 : 0;
  const found: (readonly [number, number])[] = [];
  for (let left = take(version < 2 ? 2 : 4); left > 0; left -= 1) {
    const id = take(version < 2 ? 2 : 4);
    const method = version > 0 ? take(2) & 15 : 0;
    take(2);
    const base = take(baseSize) + (method === 1 ? data : 0);
    for (let extent = take(2); extent > 0; extent -= 1) {
      take(indexSize);
      const from = base + take(offsetSize);
      const to = from + take(lengthSize);
      if (items.has(id)) found.push([from, to]);
    }
  }
  return found;
}
