import { describe, expect, it } from 'vitest';
import { byteFileOf } from '../../../src/load/film/byteFile.ts';
import { readMp4 } from '../../../src/load/film/readMp4.ts';
import { box, longBox, numbers, withoutData } from '../../support/filmBytes.ts';

describe('an MP4 file', () => {
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
  const read = (bytes: Buffer) => readMp4(byteFileOf(bytes));
  const written = (bytes: Buffer): Buffer => withoutData(bytes, read(bytes));

  it('of a phone held upright is as wide as it is shown', () => {
    expect(read(file(track('vide', upright, 'hvc1')))).toMatchObject({
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
    expect(read(file(track('meta', upright, 'gpmd', samples)))).toBeUndefined();
    expect(read(file(track('meta', upright, 'gpmd')))).toBeUndefined();
  });

  it('in fragments cannot lose such a track', () => {
    const samples = [box('stsz', numbers(0, 0, 0)), box('stsc', numbers(0, 0)), box('stco', numbers(0, 0))];
    const bytes = Buffer.concat([file(track('meta', upright, 'gpmd', samples)), box('moof')]);
    expect(read(bytes)?.leftover).toContain('meta');
  });

  /** A track of a film without anything beside it. */
  const plain = (...parts: readonly Uint8Array[]): Buffer =>
    box(
      'trak',
      box('tkhd', numbers(0, 0, 0, 1, 0, 9, 0, 0, 0, 0, ...lying, 320 << 16, 180 << 16)),
      box(
        'mdia',
        box('mdhd', numbers(0, 0, 0, 1000, 2000, 0)),
        box('hdlr', numbers(0, 0), Buffer.from('vide')),
        ...parts,
      ),
    );
  const lying = [1 << 16, 0, 0, 0, 1 << 16, 0, 0, 0, 1 << 30];
  const movie = (...parts: readonly Uint8Array[]): Buffer =>
    Buffer.concat([box('ftyp'), box('moov', box('mvhd', numbers(0, 0, 0, 1000, 2500, 0, 0, 0)), ...parts)]);

  it('with nothing beside the film stays as it is', () => {
    const bytes = movie(plain(), plain());
    expect(written(bytes)).toEqual(bytes);
    const { overwrites: _, ...facts } = read(bytes) ?? { overwrites: [] };
    expect(facts).toEqual({ seconds: 2.5, width: 320, height: 180 });
  });

  it('loses every box that is no part of film and sound, each as free space of its length', () => {
    const bytes = Buffer.concat([
      movie(plain(box('minf'), box('udta', Buffer.from('c')), box('elng')), box('meta', Buffer.from('b')), box('iods')),
      longBox('uuid', Buffer.from('a')),
      box('mfra'),
    ]);
    expect(written(bytes)).toEqual(
      Buffer.concat([
        movie(plain(box('minf'), box('free', Buffer.alloc(1)), box('elng')), box('free', Buffer.alloc(1)), box('iods')),
        longBox('free', Buffer.alloc(1)),
        box('mfra'),
      ]),
    );
  });

  it('loses when it was made and changed, of its film and of each track, in four bytes and in eight', () => {
    const head = (version: number): Buffer => Buffer.from([version, 0, 0, 0]);
    const dated = (long: Uint8Array, short: Uint8Array): Buffer =>
      Buffer.concat([
        box('ftyp'),
        box(
          'moov',
          box('mvhd', head(1), long, numbers(500, 0, 1000)),
          box(
            'trak',
            box('tkhd', head(0), short, numbers(1)),
            box('mdia', box('mdhd', head(1), long, numbers(1)), box('hdlr', numbers(0, 0), Buffer.from('soun'))),
          ),
        ),
      ]);
    const bytes = dated(numbers(7, 7, 8, 8), numbers(7, 8));
    expect(written(bytes)).toEqual(dated(numbers(0, 0, 0, 0), numbers(0, 0)));
    const { overwrites: _, ...facts } = read(bytes) ?? { overwrites: [] };
    expect(facts).toEqual({ seconds: 2 });
  });

  it.each([
    ['no length', numbers(0, 0, 0, 1000, 0, 0, 0, 0)],
    ['no scale', numbers(0, 0, 0, 0, 1000, 0, 0, 0)],
    ['a head that is cut off', numbers(0, 0, 0, 1000, 1000)],
  ])('of %s says nothing of it', (_, head) => {
    const bytes = Buffer.concat([box('ftyp'), box('moov', box('mvhd', head))]);
    const { overwrites: __, ...facts } = read(bytes) ?? { overwrites: [] };
    expect(facts).toEqual({});
  });

  it.each([
    [lying, [320.4, 180.6], { width: 320, height: 181 }],
    [upright, [320, 180], { width: 180, height: 320 }],
    [[0, 0, 0, 0, 0, 0, 0, 0, 0], [320, 180], { width: 320, height: 180 }],
    [lying, [0.4, 180], {}],
    [lying, [320, 0], {}],
  ])('turned by %j and of the size %j is shown as %j', (matrix, [width = 0, height = 0], expected) => {
    const head = numbers(0, 0, 0, 1, ...matrix, Math.round(width * 65_536), Math.round(height * 65_536));
    const one = box('trak', box('tkhd', head), box('mdia', box('hdlr', numbers(0, 0), Buffer.from('vide'))));
    const { overwrites: _, ...facts } = read(Buffer.concat([box('ftyp'), box('moov', one)])) ?? { overwrites: [] };
    expect(facts).toEqual(expected);
  });

  it.each([
    ['hev1', 'HEVC'],
    ['dvh1', 'Dolby Vision'],
    ['mp4v', 'MPEG-4 Visual'],
    ['apcn', 'ProRes'],
    ['jpeg', 'Motion JPEG'],
    ['avc1', undefined],
    ['vp09', undefined],
  ])('in the code %s is rarely played: %s', (code, expected) => {
    expect(read(file(track('vide', lying, code)))?.rareCode).toBe(expected);
    expect(read(file(track('soun', lying, code)))?.rareCode).toBeUndefined();
  });

  it('with a track of words keeps nothing of it, one of sound stays', () => {
    const samples = [box('stsz', numbers(0, 0, 0)), box('stsc', numbers(0, 0)), box('stco', numbers(0, 0))];
    const text = written(file(track('soun', lying, 'mp4a'), track('text', lying, 'tx3g', samples))).toString('latin1');
    expect(text).toMatch(/trak.*soun.*mp4a/s);
    expect(text).not.toMatch(/tx3g/);
  });

  it.each([
    ['begins with something else', Buffer.concat([box('abcd'), movie(plain()).subarray(8)])],
    ['has no film', Buffer.concat([box('ftyp'), box('mdat')])],
    ['has a box that is too long', Buffer.concat([movie(plain()), numbers(9, 0)])],
    ['has a film with a box that is too long', Buffer.concat([box('ftyp'), box('moov', numbers(99, 0))])],
    ['has a track without a head', movie(box('trak', box('mdia', box('hdlr', numbers(0, 0), Buffer.from('vide')))))],
    ['has a track of no kind', movie(box('trak', box('tkhd', numbers(0, 0, 0)), box('mdia')))],
    ['has one that is empty', movie(box('trak'))],
    ['has one that is empty beside one that is whole', movie(plain(), box('trak'))],
  ])('that %s is none', (_, bytes) => {
    expect(read(bytes)).toBeUndefined();
  });

  it.each(['ftyp', 'moov', 'mdat', 'wide', 'free', 'skip', 'pnot'])('may begin with %s', (first) => {
    expect(read(Buffer.concat([box(first), movie(plain())]))?.seconds).toBe(first === 'moov' ? undefined : 2.5);
  });
});
