/** What a PNG's first chunk says of all that follows (PNG 3rd edition, 11.2.1). */
export interface PngHeader {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly bitsPerPixel: number;
  /** Whether its colours stand in a palette. */
  readonly hasPalette: boolean;
  readonly isInterlaced: boolean;
}

/** Numbers a pixel by colour type, and the bits that each may have. */
const colorTypes: Readonly<Record<number, { readonly numbers: number; readonly bits: readonly number[] }>> = {
  0: { numbers: 1, bits: [1, 2, 4, 8, 16] },
  2: { numbers: 3, bits: [8, 16] },
  3: { numbers: 1, bits: [1, 2, 4, 8] },
  4: { numbers: 2, bits: [8, 16] },
  6: { numbers: 4, bits: [8, 16] },
};

/** @param data of the chunk IHDR. @returns undefined when no picture is like that. */
export function readPngHeader(data: Buffer): PngHeader | undefined {
  if (data.length !== 13) return undefined;
  const [width, height] = [data.readUInt32BE(0), data.readUInt32BE(4)];
  const [bits = 0, color = 0, compression, filter, interlace = 0] = data.subarray(8);
  const type = colorTypes[color];
  if (width === 0 || height === 0 || compression !== 0 || filter !== 0 || interlace > 1) return undefined;
  if (type === undefined || !type.bits.includes(bits)) return undefined;
  return { width, height, bitsPerPixel: type.numbers * bits, hasPalette: color === 3, isInterlaced: interlace === 1 };
}
