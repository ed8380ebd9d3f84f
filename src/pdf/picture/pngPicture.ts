import { writePdfValue } from '../tags/writePdfValue.ts';

/**
 * A PNG as a picture of a PDF, its data as they are: both pack rows with the same predictors by the same method (ISO 32000-1, 7.4.4.4;
 * PNG specification, 9 and 10). A browser unpacks every picture and packs it anew, which for a hundred of 280 × 280 takes half of the
 * whole print and makes them larger. Undefined for what PDF packs in another way or shows in other colours: with transparency, interlaced,
 * of 16 bits, moving, turned by its camera, or with colours of its own.
 */
export function pngPicture(bytes: Uint8Array): Buffer | undefined {
  const png = readPng(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const colors = png && colorsOf(png);
  if (png === undefined || colors === undefined) return undefined;
  const { width, height, depth, data } = png;
  const length = data.reduce((sum, piece) => sum + piece.length, 0);
  const rows = new Map([
    ['Predictor', 15],
    ['Colors', colors.count],
    ['BitsPerComponent', depth],
    ['Columns', width],
  ]);
  const head = `<</Type /XObject
/Subtype /Image
/Width ${width}
/Height ${height}
/ColorSpace ${colors.space}
/BitsPerComponent ${depth}
/Filter /FlateDecode
/DecodeParms ${writePdfValue(rows)}
/Length ${length}>> stream
`;
  return Buffer.concat([Buffer.from(head, 'latin1'), ...data, Buffer.from('\nendstream', 'latin1')]);
}

interface Png {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly colorType: number;
  readonly palette: Buffer | undefined;
  readonly data: readonly Buffer[];
}

const signature = '\x89PNG\r\n\x1a\n';

/** Chunks that say nothing of how the picture looks; a picture with any other is left to the browser. */
const plainChunks: ReadonlySet<string> = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'sRGB',
  'pHYs',
  'tEXt',
  'zTXt',
  'iTXt',
  'tIME',
  'bKGD',
  'hIST',
]);

function readPng(bytes: Buffer): Png | undefined {
  if (bytes.toString('latin1', 0, 8) !== signature) return undefined;
  const chunks = chunksOf(bytes);
  // With sRGB a reader passes over what else is said of gamma and primaries (PNG specification, 11.3.2.5).
  const isSrgb = chunks.some(({ type }) => type === 'sRGB');
  const isPlain = chunks.every(({ type }) => plainChunks.has(type) || (isSrgb && /^(?:gAMA|cHRM)$/.test(type)));
  const [head] = chunks;
  if (!isPlain || head?.type !== 'IHDR' || head.data.length !== 13 || chunks.at(-1)?.type !== 'IEND') return undefined;
  const isInterlaced = head.data[12] !== 0;
  if (isInterlaced) return undefined;
  return {
    width: head.data.readUInt32BE(0),
    height: head.data.readUInt32BE(4),
    depth: head.data[8] ?? 0,
    colorType: head.data[9] ?? 0,
    palette: chunks.find(({ type }) => type === 'PLTE')?.data,
    data: chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data),
  };
}

function chunksOf(bytes: Buffer): { readonly type: string; readonly data: Buffer }[] {
  const chunks: { readonly type: string; readonly data: Buffer }[] = [];
  for (let at = signature.length; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    chunks.push({ type: bytes.toString('latin1', at + 4, at + 8), data: bytes.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}

/** How many numbers make a pixel, and what they stand for, by the colour type of the PNG's head. */
function colorsOf({ colorType, depth, palette }: Png): { readonly count: number; readonly space: string } | undefined {
  if (colorType === 0 && depth <= 8) return { count: 1, space: '/DeviceGray' };
  if (colorType === 2 && depth === 8) return { count: 3, space: '/DeviceRGB' };
  if (colorType !== 3 || palette === undefined || palette.length === 0 || palette.length % 3 !== 0) return undefined;
  return { count: 1, space: `[/Indexed /DeviceRGB ${palette.length / 3 - 1} <${palette.toString('hex')}>]` };
}
