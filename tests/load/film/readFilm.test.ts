import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { byteFileOf, withByteFile } from '../../../src/load/film/byteFile.ts';
import { filmPieces } from '../../../src/load/film/filmPieces.ts';
import { filmTypes } from '../../../src/load/film/filmTypes.ts';
import { oggChecksum } from '../../../src/load/film/oggChecksum.ts';
import { readFilm } from '../../../src/load/film/readFilm.ts';
import { errorCode } from '../../support/errorCode.ts';
import { tempFolder } from '../../support/tempFolder.ts';

const folder = 'tests/fixtures/films/';
const read = (name: string, bytes: Uint8Array = readFileSync(folder + name)) =>
  readFilm(byteFileOf(bytes), filmTypes[extname(name)]?.container ?? 'mp4');
const copied = (name: string): Buffer =>
  Buffer.concat([...filmPieces({ source: folder + name, overwrites: read(name)?.overwrites ?? [] })]);

/** The name of each film, and its facts. Each was made with a title, an owner, a place and a time. */
const films = [
  ['phone.mp4', { seconds: 2, width: 160, height: 90 }],
  ['herd.webm', { seconds: 2, width: 160, height: 90 }],
  ['bell.mp3', {}],
  ['bell.wav', { seconds: 0.3 }],
  ['bell.flac', { seconds: 0.1 }],
  ['bell.ogg', {}],
  ['bell.opus', {}],
] as const;

describe.each(films)('%s', (name, facts) => {
  it('says how long and how large it is', () => {
    const { overwrites: _, ...told } = read(name) ?? { overwrites: [] };
    expect(told).toEqual(facts);
  });

  it('leaves without what was written beside it, and as long as it was', () => {
    const before = readFileSync(folder + name);
    expect(before.toString('latin1')).toMatch(/Marker/);
    const after = copied(name);
    expect(after.toString('latin1')).not.toMatch(/Marker|GPS|Location|TITLE|artist/);
    expect(after.length).toBe(before.length);
    expect(after.equals(before)).toBe(false);
  });

  it('can be read again, and then there is nothing left to take', () => {
    const again = readFilm(byteFileOf(copied(name)), filmTypes[extname(name)]?.container ?? 'mp4');
    const left = (again?.overwrites ?? []).filter(({ start, end, bytes }) => {
      const there = copied(name).subarray(start, end);
      return !there.equals(Buffer.concat([bytes, Buffer.alloc(end - start - bytes.length)]));
    });
    expect([again !== undefined, left]).toEqual([true, []]);
  });

  it('that was cut off is none, and neither is one of another name', () => {
    const bytes = readFileSync(folder + name);
    expect(read(name, bytes.subarray(0, 30))).toBeUndefined();
    expect(read(name, Buffer.from('<!doctype html><title>Not found</title>'.repeat(4)))).toBeUndefined();
    expect(read(name, new Uint8Array())).toBeUndefined();
  });
});

describe('an MP4 file', () => {
  const box = (type: string, ...parts: readonly Uint8Array[]): Buffer => {
    const content = Buffer.concat([Buffer.from(type, 'latin1'), ...parts]);
    const head = Buffer.alloc(4);
    head.writeUInt32BE(content.length + 4);
    return Buffer.concat([head, content]);
  };
  const numbers = (...all: readonly number[]): Buffer => {
    const bytes = Buffer.alloc(4 * all.length);
    for (const [index, one] of all.entries()) bytes.writeInt32BE(one, 4 * index);
    return bytes;
  };
  const track = (handler: string, matrix: readonly number[], code: string, more: readonly Uint8Array[] = []): Buffer =>
    box(
      'trak',
      box('tkhd', numbers(1, 7, 7, 1, 0, 9, 0, 0, 0, 0, ...matrix, 320 << 16, 180 << 16)),
      box(
        'mdia',
        box('mdhd', numbers(0, 7, 7, 1000, 2000, 0)),
        box('hdlr', numbers(0, 0), Buffer.from(handler), numbers(0, 0, 0)),
        box('minf', box('stbl', box('stsd', numbers(0, 1, 8), Buffer.from(code)), ...more)),
      ),
    );
  const upright = [0, 1 << 16, 0, -(1 << 16), 0, 0, 0, 0, 1 << 30];
  const file = (...tracks: readonly Uint8Array[]): Buffer =>
    Buffer.concat([
      box('ftyp', Buffer.from('qt  ')),
      box('mdat', Buffer.from('film'), Buffer.from('48.10,99.2')),
      box('uuid', Buffer.from('an XMP packet')),
      box(
        'moov',
        box('mvhd', numbers(0, 7, 7, 1000, 2500, 0)),
        ...tracks,
        box('udta', box('\xa9xyz', Buffer.from('+48'))),
      ),
    ]);
  const written = (bytes: Buffer): Buffer => {
    for (const { start, end, bytes: given } of read('a.mp4', bytes)?.overwrites ?? [])
      bytes.fill(0, start, end).set(given, start);
    return bytes;
  };

  it('of a phone held upright is as wide as it is shown', () => {
    expect(read('a.mp4', file(track('vide', upright, 'hvc1')))).toMatchObject({
      width: 180,
      height: 320,
      seconds: 2.5,
      rareCode: 'HEVC',
    });
  });

  it('loses a track of places with its samples, and when it was taken', () => {
    const samples = [
      box('stsz', numbers(0, 5, 2)),
      box('stsc', numbers(0, 1, 1, 2, 1)),
      box('stco', numbers(0, 1, 12 + 8 + 4)),
    ];
    const clean = written(file(track('vide', upright, 'avc1'), track('meta', upright, 'gpmd', samples)));
    const text = clean.toString('latin1');
    expect(text).not.toMatch(/48|XMP|gpmd/);
    expect(text.match(/trak|film|avc1/g)).toEqual(['film', 'trak', 'avc1']);
    expect(clean.indexOf(numbers(7, 7))).toBe(-1);
  });

  it('whose tables of such a track are not whole is refused', () => {
    const samples = [box('stsz', numbers(0, 5, 2)), box('stsc', numbers(0, 1, 1, 2, 1)), box('stco', numbers(0, 9, 1))];
    expect(read('a.mp4', file(track('meta', upright, 'gpmd', samples)))).toBeUndefined();
    expect(read('a.mp4', file(track('meta', upright, 'gpmd')))).toBeUndefined();
  });

  it('in fragments cannot lose such a track', () => {
    const samples = [box('stsz', numbers(0, 0, 0)), box('stsc', numbers(0, 0)), box('stco', numbers(0, 0))];
    const bytes = Buffer.concat([file(track('meta', upright, 'gpmd', samples)), box('moof')]);
    expect(read('a.mp4', bytes)?.leftover).toContain('meta');
  });
});

it('a page of Ogg keeps its checksum', () => {
  const bytes = copied('bell.ogg');
  for (let at = 0; at < bytes.length; ) {
    const count = bytes[at + 26] ?? 0;
    const length = 27 + count + bytes.subarray(at + 27, at + 27 + count).reduce((sum, byte) => sum + byte, 0);
    const page = Buffer.from(bytes.subarray(at, at + length));
    const told = page.readUInt32LE(22);
    page.writeUInt32LE(0, 22);
    expect(oggChecksum(page)).toBe(told);
    at += length;
  }
});

it('a film is read where it is wanted, and a copy ends with one that is gone', () => {
  expect(withByteFile(`${folder}phone.mp4`, ({ size, read: bytes }) => [size, bytes(4, 4).toString()])).toEqual([
    readFileSync(`${folder}phone.mp4`).length,
    'ftyp',
  ]);
  expect(errorCode(() => [...filmPieces({ source: `${folder}gone.mp4`, overwrites: [] })])).toBe('read-failed');
});

it('a film longer than a piece is copied whole, and blanked across pieces', () => {
  const { write } = tempFolder();
  const length = 2_500_000;
  const source = write('long.mp4', Buffer.alloc(length, 'film'));
  const overwrites = [{ start: 1_048_570, end: 1_048_590, bytes: Buffer.from('0123456789') }];
  const copy: Buffer[] = [];
  for (const piece of filmPieces({ source, overwrites })) copy.push(Buffer.from(piece));
  const expected = Buffer.alloc(length, 'film');
  expected.fill(0, 1_048_570, 1_048_590).set(Buffer.from('0123456789'), 1_048_570);
  expect(Buffer.concat(copy).equals(expected)).toBe(true);
  expect(copy.length).toBeGreaterThan(1);
});
