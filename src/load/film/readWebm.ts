import type { Overwrite } from '../../model/film.ts';
import type { ByteFile } from './byteFile.ts';
import { blank, type FilmReading } from './filmReading.ts';

/**
 * Reads WebM files. Tags, attachments, chapters, titles and the date become void; so do checksums of what is changed.
 * Undefined when the file is not whole. Source: RFC 8794 (EBML), RFC 9559 (Matroska).
 */
export function readWebm(file: ByteFile): FilmReading | undefined {
  const [head, segment] = elements(file, 0, file.size) ?? [];
  if (head?.id !== ids.ebml || segment?.id !== ids.segment) return undefined;
  const parts = elements(file, segment.content, segment.end);
  const info = parts?.find(({ id }) => id === ids.info);
  const tracks = parts?.find(({ id }) => id === ids.tracks);
  if (parts === undefined || info === undefined || tracks === undefined) return undefined;
  const told = elements(file, info.content, info.end);
  const entries = elements(file, tracks.content, tracks.end);
  if (told === undefined || entries === undefined) return undefined;
  const read = entries.filter(({ id }) => id === ids.trackEntry).map((entry) => readEntry(file, entry));
  const other = read.find(({ type }) => type !== 1 && type !== 2);
  const overwrites = [
    ...parts.filter(({ id }) => unwanted.has(id)).map(voided),
    ...told.filter(({ id }) => !infoParts.has(id)).map(voided),
    ...entries.filter(({ id }) => id === ids.crc).map(voided),
    ...read.flatMap((entry) => entry.overwrites),
  ];
  const scale =
    numberAt(
      file,
      told.find(({ id }) => id === ids.timestampScale),
    ) ?? 1_000_000;
  const length = floatAt(
    file,
    told.find(({ id }) => id === ids.duration),
  );
  return {
    overwrites,
    ...(length === undefined ? {} : { seconds: (length * scale) / 1e9 }),
    ...read.find(({ type }) => type === 1)?.size,
    ...(other === undefined ? {} : { leftover: 'a track that is neither film nor sound' }),
  };
}

const ids = {
  ebml: 0x1a45dfa3,
  segment: 0x18538067,
  info: 0x1549a966,
  tracks: 0x1654ae6b,
  trackEntry: 0xae,
  trackType: 0x83,
  video: 0xe0,
  width: 0xb0,
  height: 0xba,
  cluster: 0x1f43b675,
  timestampScale: 0x2ad7b1,
  duration: 0x4489,
  crc: 0xbf,
} as const;

/** Tags, attachments, chapters, checksum. */
const unwanted = new Set([0x1254c367, 0x1941a469, 0x1043a770, ids.crc]);
/** Scale and length of time; names of the programs, which must be there; void. */
const infoParts = new Set([ids.timestampScale, ids.duration, 0x4d80, 0x5741, 0xec]);
/** Name of a track, checksum. */
const entryTexts = new Set([0x536e, ids.crc]);

interface Element {
  readonly id: number;
  readonly start: number;
  readonly content: number;
  readonly end: number;
}

/** The elements that follow each other; a cluster of unknown length is looked through, and what it holds stands in its place. */
function elements(file: ByteFile, start: number, end: number): readonly Element[] | undefined {
  const found: Element[] = [];
  for (let at = start; at < end; ) {
    const head = file.read(at, 12);
    const idLength = Math.clz32(head[0] ?? 0) - 23;
    const lengthLength = Math.clz32(head[idLength] ?? 0) - 23;
    if (idLength > 4 || lengthLength > 8 || head.length < idLength + lengthLength) return undefined;
    const id = head.readUIntBE(0, idLength);
    const content = at + idLength + lengthLength;
    const length = lengthAt(head.subarray(idLength, idLength + lengthLength));
    if (length === undefined && id !== ids.cluster && id !== ids.segment) return undefined;
    const stop = length === undefined ? end : content + length;
    if (stop > end) return undefined;
    found.push({ id, start: at, content, end: stop });
    at = length === undefined && id === ids.cluster ? content : stop;
  }
  return found;
}

/** A number behind the mark of its length; undefined for all ones, which stand for unknown. */
function lengthAt(bytes: Buffer): number | undefined {
  const first = (bytes[0] ?? 0) & (0xff >> bytes.length);
  const isUnknown = first === 0xff >> bytes.length && bytes.subarray(1).every((byte) => byte === 0xff);
  return isUnknown ? undefined : bytes.subarray(1).reduce((sum, byte) => sum * 256 + byte, first);
}

/** An element as void of the same length. */
function voided({ start, end }: Element): Overwrite {
  const length = end - start;
  if (length < 9) return blank(start, end, Buffer.from([0xec, 0x80 | (length - 2)]));
  const head = Buffer.alloc(9);
  head[0] = 0xec;
  head[1] = 1;
  head.writeUIntBE(length - 9, 3, 6);
  return blank(start, end, head);
}

interface Entry {
  readonly type: number | undefined;
  readonly size: Pick<FilmReading, 'width' | 'height'>;
  readonly overwrites: readonly Overwrite[];
}

function readEntry(file: ByteFile, entry: Element): Entry {
  const parts = elements(file, entry.content, entry.end) ?? [];
  const video = parts.find(({ id }) => id === ids.video);
  const sizes = (video && elements(file, video.content, video.end)) ?? [];
  const [width, height] = [ids.width, ids.height].map((wanted) =>
    numberAt(
      file,
      sizes.find(({ id }) => id === wanted),
    ),
  );
  return {
    type: numberAt(
      file,
      parts.find(({ id }) => id === ids.trackType),
    ),
    size: width === undefined || height === undefined ? {} : { width, height },
    overwrites: parts.filter(({ id }) => entryTexts.has(id)).map(voided),
  };
}

function numberAt(file: ByteFile, element: Element | undefined): number | undefined {
  if (element === undefined || element.end - element.content > 6) return undefined;
  return file.read(element.content, element.end - element.content).reduce((sum, byte) => sum * 256 + byte, 0);
}

function floatAt(file: ByteFile, element: Element | undefined): number | undefined {
  if (element === undefined) return undefined;
  const bytes = file.read(element.content, element.end - element.content);
  if (bytes.length === 4) return bytes.readFloatBE(0);
  return bytes.length === 8 ? bytes.readDoubleBE(0) : undefined;
}
