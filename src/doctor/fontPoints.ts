import { brotliDecompressSync } from 'node:zlib';

/**
 * The code points that a WOFF2 font has a shape for, from its `cmap` table (WOFF2 §4–5, OpenType `cmap` formats 4 and 12).
 * @throws Error when the file is cut off, or is no WOFF2 font with such a table.
 */
export function fontPoints(file: Buffer): Set<number> {
  if (file.length < headerBytes || file.toString('latin1', 0, 4) !== 'wOF2') throw new Error('it is no WOFF2 font');
  if (file.readUInt32BE(8) !== file.length) throw new Error('it is cut off');
  const { tables, end } = readDirectory(file);
  const data = brotliDecompressSync(file.subarray(end, end + file.readUInt32BE(20)));
  const cmap = tables.find(({ tag }) => tag === 'cmap');
  if (cmap === undefined) throw new Error('it has no table of letters');
  return readCmap(data.subarray(cmap.start, cmap.start + cmap.length));
}

const headerBytes = 48;

/** Tables that WOFF2 names by number, as far as their number matters here. */
const knownTags: Readonly<Record<number, string>> = { 0: 'cmap', 10: 'glyf', 11: 'loca' };

interface Table {
  readonly tag: string;
  /** Place in the decompressed data, where tables stand without gaps. */
  readonly start: number;
  readonly length: number;
}

function readDirectory(file: Buffer): { readonly tables: readonly Table[]; readonly end: number } {
  let at = headerBytes;
  let start = 0;
  const number = (): number => {
    // UIntBase128: seven bits a byte, most significant first, the top bit set on all but the last.
    for (let value = 0; ; ) {
      const byte = file.readUInt8(at++);
      value = value * 128 + (byte & 0x7f);
      if (byte < 0x80) return value;
    }
  };
  const tables = Array.from({ length: file.readUInt16BE(12) }, (): Table => {
    const flags = file.readUInt8(at++);
    const index = flags & 0x3f;
    const tag = index === 63 ? file.toString('latin1', at, at + 4) : (knownTags[index] ?? '');
    if (index === 63) at += 4;
    const original = number();
    // Glyphs are transformed unless the version is 3; other tables unless it is 0.
    const isTransformed = tag === 'glyf' || tag === 'loca' ? flags >> 6 !== 3 : flags >> 6 !== 0;
    const length = isTransformed ? number() : original;
    const table = { tag, start, length };
    start += length;
    return table;
  });
  return { tables, end: at };
}

function readCmap(cmap: Buffer): Set<number> {
  const points = new Set<number>();
  for (let record = 0; record < cmap.readUInt16BE(2); record += 1) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + record * 8 + 4));
    const format = table.readUInt16BE(0);
    if (format === 4) addSegments(table, points);
    else if (format === 12) addGroups(table, points);
  }
  return points;
}

/** Format 4: segments of the Basic Multilingual Plane; ends and starts are two columns. */
function addSegments(table: Buffer, points: Set<number>): void {
  const bytes = table.readUInt16BE(6);
  for (let at = 0; at < bytes; at += 2)
    addRange(points, table.readUInt16BE(16 + bytes + at), table.readUInt16BE(14 + at));
}

/** Format 12: groups of all planes, each first, last and a glyph. */
function addGroups(table: Buffer, points: Set<number>): void {
  for (let group = 0; group < table.readUInt32BE(12); group += 1) {
    addRange(points, table.readUInt32BE(16 + group * 12), table.readUInt32BE(20 + group * 12));
  }
}

function addRange(points: Set<number>, first: number, last: number): void {
  for (let point = first; point <= Math.min(last, 0x10ffff); point += 1) points.add(point);
}
