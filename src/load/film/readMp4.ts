import type { Overwrite } from '../../model/film.ts';
import type { ByteFile } from './byteFile.ts';
import { blank, type FilmReading } from './filmReading.ts';
import { type Mp4Box, mp4Boxes } from './mp4Boxes.ts';
import { sampleRanges } from './mp4Samples.ts';

/**
 * Reads MP4 and QuickTime files. Of what a box may hold, the parts that make film and sound stay; the rest (`udta`, `meta`, `uuid`
 * and whatever a camera adds) becomes free space, tracks of place or motion lose their samples, too, and times of recording are
 * zero. Undefined when the file is not whole. Source: ISO/IEC 14496-12; QuickTime File Format Specification.
 */
export function readMp4(file: ByteFile): FilmReading | undefined {
  if (!/^(?:ftyp|moov|mdat|wide|free|skip|pnot)$/.test(file.read(4, 4).toString('latin1'))) return undefined;
  const all = mp4Boxes(file, 0, file.size);
  const movie = all?.find(({ type }) => type === 'moov');
  const inside = movie && mp4Boxes(file, movie.content, movie.end);
  if (all === undefined || inside === undefined) return undefined;
  const tracks = inside.filter(({ type }) => type === 'trak').map((box) => readTrack(file, box));
  if (tracks.some((track) => track === undefined)) return undefined;
  const known = tracks.filter((track) => track !== undefined);
  const others = known.filter(({ handler }) => handler !== 'vide' && handler !== 'soun');
  const isFragmented = all.some(({ type }) => type === 'moof');
  const overwrites = [
    ...all.filter(({ type }) => !topBoxes.has(type)).map(freed),
    ...inside.filter(({ type }) => !movieBoxes.has(type)).map(freed),
    ...inside.filter(({ type }) => type === 'mvhd').map((box) => timeless(file, box)),
    ...known.flatMap((track) => track.overwrites),
    ...others.flatMap(({ box, samples }) => [freed(box), ...samples.map(([start, end]) => blank(start, end))]),
  ];
  const picture = known.find(({ handler }) => handler === 'vide');
  const header = inside.find(({ type }) => type === 'mvhd');
  return {
    overwrites,
    ...(header === undefined ? {} : secondsOf(file, header)),
    ...(picture === undefined ? {} : picture.facts),
    ...(isFragmented && others.length > 0 ? { leftover: `a track of its own (\`${others[0]?.handler}\`)` } : {}),
  };
}

const topBoxes = new Set('ftyp styp moov moof mdat mfra sidx ssix free skip wide pdin'.split(' '));
const movieBoxes = new Set('mvhd trak mvex iods free skip'.split(' '));
const trackBoxes = new Set('tkhd edts mdia tapt clip matt load imap free skip'.split(' '));
const mediaBoxes = new Set('mdhd hdlr minf elng free skip'.split(' '));

interface Track {
  readonly box: Mp4Box;
  readonly handler: string;
  readonly overwrites: readonly Overwrite[];
  /** Where its samples lie; only of tracks that are neither film nor sound. */
  readonly samples: readonly (readonly [start: number, end: number])[];
  readonly facts: Pick<FilmReading, 'width' | 'height' | 'rareCode'>;
}

function readTrack(file: ByteFile, box: Mp4Box): Track | undefined {
  const inside = mp4Boxes(file, box.content, box.end) ?? [];
  const media = inside.find(({ type }) => type === 'mdia');
  const parts = (media && mp4Boxes(file, media.content, media.end)) ?? [];
  const handlerBox = parts.find(({ type }) => type === 'hdlr');
  const header = inside.find(({ type }) => type === 'tkhd');
  if (handlerBox === undefined || header === undefined) return undefined;
  const handler = file.read(handlerBox.content + 8, 4).toString('latin1');
  const isPlayed = handler === 'vide' || handler === 'soun';
  const samples = isPlayed ? [] : sampleRanges(file, parts);
  if (samples === undefined) return undefined;
  return {
    box,
    handler,
    samples,
    overwrites: isPlayed
      ? [
          ...inside.filter(({ type }) => !trackBoxes.has(type)).map(freed),
          ...parts.filter(({ type }) => !mediaBoxes.has(type)).map(freed),
          timeless(file, header),
          ...parts.filter(({ type }) => type === 'mdhd').map((one) => timeless(file, one)),
        ]
      : [],
    facts: handler === 'vide' ? { ...sizeOf(file, header), ...codeOf(file, parts) } : {},
  };
}

/** A box as free space. Its length stays as it is written, in four bytes or in twelve. */
function freed({ start, content, end }: Mp4Box): Overwrite {
  const head = Buffer.alloc(content - start);
  head.writeUInt32BE(content - start === 16 ? 1 : end - start, 0);
  head.write('free', 4, 'latin1');
  if (head.length === 16) head.writeBigUInt64BE(BigInt(end - start), 8);
  return blank(start, end, head);
}

/** When it was made and changed: two numbers behind version and flags, of eight bytes in version 1. */
function timeless(file: ByteFile, { content }: Mp4Box): Overwrite {
  const width = file.read(content, 1)[0] === 1 ? 16 : 8;
  return blank(content + 4, content + 4 + width);
}

function secondsOf(file: ByteFile, { content }: Mp4Box): Pick<FilmReading, 'seconds'> {
  const bytes = file.read(content, 32);
  if (bytes.length < 32) return {};
  const [scale, length] =
    bytes[0] === 1
      ? [bytes.readUInt32BE(20), Number(bytes.readBigUInt64BE(24))]
      : [bytes.readUInt32BE(12), bytes.readUInt32BE(16)];
  return scale > 0 && length > 0 ? { seconds: length / scale } : {};
}

/** Size as shown: a phone held upright writes its film lying, and how it is turned. */
function sizeOf(file: ByteFile, { content, end }: Mp4Box): Pick<FilmReading, 'width' | 'height'> {
  const bytes = file.read(end - 44, 44);
  if (bytes.length < 44 || end - 44 < content) return {};
  const turned = bytes.readInt32BE(0) === 0 && bytes.readInt32BE(4) !== 0;
  const [width, height] = [bytes.readUInt32BE(36) / 65_536, bytes.readUInt32BE(40) / 65_536].map(Math.round);
  if (width === undefined || height === undefined || width < 1 || height < 1) return {};
  return turned ? { width: height, height: width } : { width, height };
}

/** The code of its pictures, by the first entry of `stsd`. */
function codeOf(file: ByteFile, parts: readonly Mp4Box[]): Pick<FilmReading, 'rareCode'> {
  const inside = (name: string, boxes: readonly Mp4Box[]): readonly Mp4Box[] => {
    const box = boxes.find(({ type }) => type === name);
    return (box && mp4Boxes(file, box.content, box.end)) ?? [];
  };
  const description = inside('stbl', inside('minf', parts)).find(({ type }) => type === 'stsd');
  const code = description === undefined ? '' : file.read(description.content + 12, 4).toString('latin1');
  const rare = rareCodes[code];
  return rare === undefined ? {} : { rareCode: rare };
}

/** Codes that Chromium and Firefox read on some machines, or on none. */
const rareCodes: Readonly<Record<string, string>> = {
  hvc1: 'HEVC',
  hev1: 'HEVC',
  dvh1: 'Dolby Vision',
  dvhe: 'Dolby Vision',
  mp4v: 'MPEG-4 Visual',
  apch: 'ProRes',
  apcn: 'ProRes',
  apcs: 'ProRes',
  apco: 'ProRes',
  ap4h: 'ProRes',
  jpeg: 'Motion JPEG',
  mjpa: 'Motion JPEG',
};
