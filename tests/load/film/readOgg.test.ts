import { describe, expect, it } from 'vitest';
import { byteFileOf } from '../../../src/load/film/byteFile.ts';
import { oggChecksum } from '../../../src/load/film/oggChecksum.ts';
import { readOgg } from '../../../src/load/film/readOgg.ts';
import { withoutData } from '../../support/filmBytes.ts';

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
const little = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};
/** Texts as Vorbis writes them: a name of the program, then how many follow, each with its length. */
const texts = (program: string, ...all: readonly string[]): Buffer =>
  Buffer.concat([
    little(program.length),
    latin(program),
    little(all.length),
    ...all.flatMap((one) => [little(one.length), latin(one)]),
  ]);

/** A page; `lengths` are those of its segments, of which each packet's last is shorter than 255 bytes. */
function page(serial: number, flags: number, content: Buffer, lengths = segments(content)): Buffer {
  const bytes = Buffer.concat([
    latin('OggS'),
    Buffer.from([0, flags]),
    Buffer.alloc(8, 1),
    little(serial),
    little(0),
    little(0),
    Buffer.from([lengths.length, ...lengths]),
    content,
  ]);
  bytes.writeUInt32LE(oggChecksum(bytes), 22);
  return bytes;
}

function segments({ length }: Buffer): number[] {
  return [...Array.from({ length: Math.floor(length / 255) }, () => 255), length % 255];
}

const clean = (...pages: readonly Buffer[]): Buffer | undefined => {
  const bytes = Buffer.concat(pages);
  const reading = readOgg(byteFileOf(bytes));
  return reading && withoutData(bytes, reading);
};

it('the checksum of a page is that of RFC 3533', () => {
  expect(oggChecksum(latin('123456789'))).toBe(0x89a1897f);
  expect(oggChecksum(Buffer.alloc(0))).toBe(0);
});

describe('the texts of an Ogg file', () => {
  it.each([
    ['Vorbis', '\x01vorbis', '\x03vorbis', Buffer.from([1])],
    ['Opus', 'OpusHead', 'OpusTags', Buffer.alloc(0)],
    ['Theora', '\x80theora', '\x81theora', Buffer.alloc(0)],
    ['VP8', 'OVP80', 'OVP80\x02 ', Buffer.alloc(0)],
    ['Speex', 'Speex   ', '', Buffer.alloc(0)],
  ])('of %s become blanks, in a packet as long as it was', (_, first, second, behind) => {
    const written = texts('A program', 'ARTIST=A');
    const head = page(5, 2, latin(`${first}and more`));
    const sound = page(5, 0, latin('sound'));
    const before = page(5, 0, Buffer.concat([latin(second), written, behind]));
    const after = page(5, 0, Buffer.concat([latin(second), texts(' '.repeat(written.length - 8)), behind]));
    expect(clean(head, before, sound)).toEqual(Buffer.concat([head, after, sound]));
  });

  it('may run over pages, and what follows in the last of them stays', () => {
    const written = Buffer.concat([latin('OpusTags'), texts('A program', `COVER=${'x'.repeat(600)}`)]);
    const blanked = Buffer.concat([latin('OpusTags'), texts(' '.repeat(written.length - 16))]);
    const head = page(5, 2, latin('OpusHead'));
    const cut = (bytes: Buffer): Buffer[] => [
      page(5, 0, bytes.subarray(0, 510), [255, 255]),
      page(5, 1, Buffer.concat([bytes.subarray(510), latin('sound')]), [bytes.length - 510, 5]),
    ];
    expect(clean(head, ...cut(written))).toEqual(Buffer.concat([head, ...cut(blanked)]));
  });

  it('are of each stream that the file begins with', () => {
    const heads = [page(5, 2, latin('OpusHead')), page(6, 2, latin('Speex   '))];
    const pages = (program: string): Buffer[] => [
      page(5, 0, Buffer.concat([latin('OpusTags'), texts(program)])),
      page(6, 0, texts(program)),
    ];
    const late = page(7, 0, latin('of no stream'));
    expect(clean(...heads, ...pages('abc'), late)).toEqual(Buffer.concat([...heads, ...pages('   '), late]));
  });

  it('of a stream that is not known cannot be taken out', () => {
    const read = (first: string, second: Buffer) =>
      readOgg(byteFileOf(Buffer.concat([page(5, 2, latin(first)), page(5, 0, second)])));
    expect(read('OpusHead', Buffer.concat([latin('OpusTags'), texts('')]))?.leftover).toBeUndefined();
    expect(read('\x7fFLAC', texts('a'))?.leftover).toBeDefined();
    expect(read('OpusHead', Buffer.concat([latin('OpusTagx'), texts('a')]))?.leftover).toBeDefined();
    expect(read('OpusHead', latin('OpusTags1234567'))?.leftover).toBeDefined();
    expect(read('OpusHead', latin('OpusTags12345678'))?.leftover).toBeUndefined();
  });
});

describe('an Ogg file is none', () => {
  const head = page(5, 2, latin('OpusHead'));
  const second = page(5, 0, Buffer.concat([latin('OpusTags'), texts('a')]));
  it.each([
    ['without pages', Buffer.alloc(0)],
    ['without texts', head],
    ['without the texts of one stream', Buffer.concat([head, page(6, 2, latin('OpusHead')), second])],
    ['that begins with something else', Buffer.concat([latin('OggX'), head.subarray(4), second])],
    ['that begins late', Buffer.concat([second, head, second])],
    ['that is cut off in a page', Buffer.concat([head, second]).subarray(0, -1)],
    ['that is cut off in the head of a page', Buffer.concat([head, second.subarray(0, 27)])],
  ])('%s', (_, bytes) => {
    expect(readOgg(byteFileOf(bytes))).toBeUndefined();
  });
});
