import type { Overwrite } from '../../model/film.ts';
import type { ByteFile } from './byteFile.ts';
import { blank, type FilmReading } from './filmReading.ts';
import { oggChecksum } from './oggChecksum.ts';

/**
 * Reads Ogg files. In the second packet of each stream, which holds texts, blanks take the place of them all, and pages get their
 * checksums anew. Undefined when the file is not whole. Source: RFC 3533; Vorbis I; RFC 7845; Theora.
 */
export function readOgg(file: ByteFile): FilmReading | undefined {
  const streams = new Map<number, Stream>();
  const pages: Page[] = [];
  for (let at = 0; at < file.size; ) {
    const page = pageAt(file, at);
    if (page === undefined) return undefined;
    const known = streams.get(page.serial);
    // Streams begin one after the other, before anything else of them follows.
    if (known === undefined && !page.begins) break;
    const stream = known ?? { format: page.bytes.subarray(page.content), texts: [], packet: 0 };
    streams.set(page.serial, stream);
    pages.push(page);
    takePackets(stream, page);
    if (!page.begins && [...streams.values()].every(({ packet }) => packet > 1)) break;
    at += page.bytes.length;
  }
  const all = [...streams.values()];
  if (all.length === 0 || all.some(({ packet }) => packet < 2)) return undefined;
  const unknown = all.find((stream) => blankTexts(stream) === false);
  return {
    overwrites: pages.filter(({ begins }) => !begins).map(checked),
    ...(unknown === undefined ? {} : { leftover: 'a stream of a kind that is not known' }),
  };
}

interface Page {
  readonly at: number;
  readonly serial: number;
  readonly begins: boolean;
  /** Where in `bytes` its packets begin. */
  readonly content: number;
  readonly bytes: Buffer;
}

interface Stream {
  /** Its first packet. */
  readonly format: Buffer;
  /** Stretches of pages that together are its second packet. */
  readonly texts: Buffer[];
  /** How many packets have ended. */
  packet: number;
}

function pageAt(file: ByteFile, at: number): Page | undefined {
  const head = file.read(at, 282);
  const count = head[26] ?? 0;
  if (head.toString('latin1', 0, 4) !== 'OggS' || head.length < 27 + count) return undefined;
  const length = head.subarray(27, 27 + count).reduce((sum, byte) => sum + byte, 0);
  const bytes = Buffer.from(file.read(at, 27 + count + length));
  if (bytes.length < 27 + count + length) return undefined;
  return { at, serial: head.readUInt32LE(14), begins: ((head[5] ?? 0) & 2) > 0, content: 27 + count, bytes };
}

/** A packet ends with a segment of less than 255 bytes. */
function takePackets(stream: Stream, { bytes, content }: Page): void {
  let start = content;
  for (const length of bytes.subarray(27, content)) {
    if (stream.packet === 1) stream.texts.push(bytes.subarray(start, start + length));
    start += length;
    if (length < 255) stream.packet += 1;
  }
}

/** How texts begin by how the first packet does, and how many bytes stand behind them. */
const formats: readonly { readonly first: string; readonly texts: string; readonly behind: number }[] = [
  { first: '\x01vorbis', texts: '\x03vorbis', behind: 1 },
  { first: 'OpusHead', texts: 'OpusTags', behind: 0 },
  { first: '\x80theora', texts: '\x81theora', behind: 0 },
  { first: 'OVP80', texts: 'OVP80\x02 ', behind: 0 },
  { first: 'Speex   ', texts: '', behind: 0 },
];

/** Writes over the texts: the name of the program takes all the room, then come no texts. False for a format that is not known. */
function blankTexts({ format, texts }: Stream): boolean {
  const kind = formats.find(({ first }) => format.toString('latin1', 0, first.length) === first);
  const packet = Buffer.concat(texts);
  if (kind === undefined || packet.toString('latin1', 0, kind.texts.length) !== kind.texts) return false;
  const room = packet.length - kind.texts.length - 8 - kind.behind;
  if (room < 0) return false;
  packet.fill(' ', kind.texts.length);
  packet.writeUInt32LE(room, kind.texts.length);
  packet.writeUInt32LE(0, kind.texts.length + 4 + room);
  if (kind.behind > 0) packet[packet.length - 1] = 1;
  let written = 0;
  for (const stretch of texts) written += packet.copy(stretch, 0, written, written + stretch.length);
  return true;
}

function checked({ at, bytes }: Page): Overwrite {
  bytes.writeUInt32LE(0, 22);
  bytes.writeUInt32LE(oggChecksum(bytes), 22);
  return blank(at, at + bytes.length, bytes);
}
