import { describe, expect, it } from 'vitest';
import { byteFileOf } from '../../../src/load/film/byteFile.ts';
import { readWebm } from '../../../src/load/film/readWebm.ts';
import { withoutData } from '../../support/filmBytes.ts';

/** An element: its id, its length in one byte or as many as asked for, its content. */
function element(id: number, content: Uint8Array, lengthBytes = content.length > 126 ? 8 : 1): Buffer {
  const name = Buffer.from(id.toString(16).padStart(2, '0'), 'hex');
  const length = Buffer.alloc(lengthBytes);
  length.writeUIntBE(content.length, Math.max(0, lengthBytes - 6), Math.min(6, lengthBytes));
  length[0] = (length[0] ?? 0) | (0x80 >> (lengthBytes - 1));
  return Buffer.concat([name, length, content]);
}
const all = (...parts: readonly Uint8Array[]): Buffer => Buffer.concat(parts);
const text = (written: string): Buffer => Buffer.from(written);
/** A void of so many bytes as a whole. */
const nothing = (length: number): Buffer =>
  length < 9 ? element(0xec, Buffer.alloc(length - 2)) : element(0xec, Buffer.alloc(length - 9), 8);

const ebml = element(0x1a45dfa3, text('webm'));
const scale = element(0x2ad7b1, Buffer.from([0x0f, 0x42, 0x40]));
const duration = element(0x4489, Buffer.from([0x45, 0x1c, 0x40, 0]));
const video = element(0xe0, all(element(0xb0, Buffer.from([1, 64])), element(0xba, Buffer.from([180]))));
const track = (type: number, ...parts: readonly Uint8Array[]): Buffer =>
  element(0xae, all(element(0x83, Buffer.from([type])), ...parts));
const info = (...parts: readonly Uint8Array[]): Buffer => element(0x1549a966, all(...parts));
const tracks = (...parts: readonly Uint8Array[]): Buffer => element(0x1654ae6b, all(...parts));
const cluster = element(0x1f43b675, text('film'));
const film = (...parts: readonly Uint8Array[]): Buffer => all(ebml, element(0x18538067, all(...parts), 8));
const read = (bytes: Buffer) => readWebm(byteFileOf(bytes));
const facts = (bytes: Buffer) => {
  const { overwrites: _, ...said } = read(bytes) ?? { overwrites: [] };
  return said;
};

describe('a WebM file', () => {
  it('says how long and how large it is', () => {
    const bytes = film(info(scale, duration), tracks(track(2), track(1, video)), cluster);
    expect(read(bytes)).toEqual({ overwrites: [], seconds: 2.5, width: 320, height: 180 });
  });

  it('counts time in its own scale, or in milliseconds, in numbers of four bytes or of eight', () => {
    const long = Buffer.alloc(8);
    long.writeDoubleBE(500);
    const halves = element(0x2ad7b1, Buffer.from([0x07, 0xa1, 0x20]));
    expect(facts(film(info(duration), tracks()))).toEqual({ seconds: 2.5 });
    expect(facts(film(info(halves, duration), tracks()))).toEqual({ seconds: 1.25 });
    expect(facts(film(info(element(0x4489, long)), tracks()))).toEqual({ seconds: 0.5 });
    expect(facts(film(info(element(0x4489, text('abc'))), tracks()))).toEqual({});
    expect(facts(film(info(), tracks()))).toEqual({});
  });

  it('says no size where one of the two is missing or no number', () => {
    const sized = (...parts: readonly Uint8Array[]) =>
      facts(film(info(), tracks(track(1, element(0xe0, all(...parts))))));
    expect(sized(element(0xb0, Buffer.from([9])))).toEqual({});
    expect(sized(element(0xba, Buffer.from([9])))).toEqual({});
    expect(sized(element(0xb0, Buffer.from([9])), element(0xba, Buffer.alloc(7, 9)))).toEqual({});
    expect(sized(element(0xb0, Buffer.from([9])), element(0xba, Buffer.from([0, 0, 0, 0, 1, 0])))).toEqual({
      width: 9,
      height: 256,
    });
  });

  it('loses tags, attachments, chapters, titles, dates, names and checksums, each as void of its length', () => {
    const title = element(0x7ba9, text('A title'));
    const date = element(0x4461, text('8 bytes.'));
    const crc = element(0xbf, text('abcd'));
    const tags = element(0x1254c367, text('a place'));
    const files = element(0x1941a469, text('x'.repeat(300)));
    const chapters = element(0x1043a770, Buffer.alloc(0));
    const name = element(0x536e, text('my phone'));
    const programs = all(element(0x4d80, text('a')), element(0x5741, text('b')), element(0xec, text('c')));
    const one = (
      told: readonly Uint8Array[],
      entry: readonly Uint8Array[],
      entries: readonly Uint8Array[],
      rest: readonly Uint8Array[],
    ) =>
      film(...rest, info(scale, programs, ...told, duration), tracks(...entries, track(1, ...entry, video)), cluster);
    const bytes = one([title, date, crc], [name, crc], [crc], [crc, tags, files, chapters]);
    const gone = (...parts: readonly Buffer[]): Buffer[] => parts.map(({ length }) => nothing(length));
    expect(withoutData(bytes, read(bytes))).toEqual(
      one(gone(title, date, crc), gone(name, crc), gone(crc), gone(crc, tags, files, chapters)),
    );
  });

  it('voids what is eight bytes long and what is nine', () => {
    const eight = element(0x7ba9, text('abcde'));
    const nine = element(0x7ba9, text('abcdef'));
    const bytes = film(info(eight, nine), tracks());
    expect(withoutData(bytes, read(bytes))).toEqual(film(info(nothing(8), nothing(9)), tracks()));
  });

  it('may be written as it was recorded: a segment and clusters of no known length', () => {
    const open = (id: string, content: Buffer): Buffer =>
      all(Buffer.from(id, 'hex'), Buffer.from([0x01, ...Array(7).fill(0xff)]), content);
    const tags = element(0x1254c367, text('a place'));
    const live = (end: Buffer): Buffer =>
      all(
        ebml,
        open('18538067', all(info(duration), tracks(track(1)), open('1f43b675', element(0xa3, text('film'))), end)),
      );
    expect(withoutData(live(tags), read(live(tags)))).toEqual(live(nothing(tags.length)));
    expect(facts(live(tags))).toEqual({ seconds: 2.5 });
  });

  it('keeps no track that is neither film nor sound', () => {
    expect(facts(film(info(), tracks(track(1), track(2))))).toEqual({});
    expect(facts(film(info(), tracks(track(1), track(0x11)))).leftover).toBeDefined();
    expect(facts(film(info(), tracks(element(0xae, Buffer.alloc(0))))).leftover).toBeDefined();
  });

  it.each([
    [
      'begins with something else',
      all(element(0x1a45dfa4, text('webm')), film(info(), tracks()).subarray(ebml.length)),
    ],
    ['has no segment', all(ebml, element(0xec, text('a')))],
    ['has no head', film(tracks())],
    ['has no tracks', film(info())],
    ['is cut off', film(info(), tracks(), cluster).subarray(0, -1)],
    ['is cut off in the head of an element', all(film(info(), tracks()), Buffer.from([0x1f]))],
    ['has a head that is too long', film(all(Buffer.from([0x15, 0x49, 0xa9, 0x66, 0x89]), text('a')), tracks())],
    ['has an id of five bytes', film(info(), tracks(), Buffer.from([0x08, 0, 0, 0, 0, 0x80]))],
    ['has a length of nine bytes', film(info(), tracks(), Buffer.from([0xec, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]))],
    ['has an element of no known length', film(info(), tracks(), Buffer.from([0xec, 0xff, 0]))],
    ['has a part with an element that is too long', film(info(Buffer.from([0xec, 0x85])), tracks())],
    ['has tracks with an element that is too long', film(info(), tracks(Buffer.from([0xec, 0x85])))],
    ['is nothing', Buffer.alloc(0)],
  ])('that %s is none', (_, bytes) => {
    expect(read(bytes)).toBeUndefined();
  });
});
