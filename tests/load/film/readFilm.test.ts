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
