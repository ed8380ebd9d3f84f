import { describe, expect, it } from 'vitest';
import { cleanAvif } from '../../../src/load/picture/cleanAvif.ts';
import { box, longBox, numbers } from '../../support/filmBytes.ts';

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
/** Numbers of two bytes. */
const shorts = (...all: readonly number[]): Buffer => Buffer.from(all.flatMap((one) => [one >> 8, one & 255]));
const version = (number: number): Buffer => Buffer.from([number, 0, 0, 0]);

/** An item: its number, its type. */
const item = (id: number, type: string): Buffer => box('infe', version(2), shorts(id, 0), latin(type), latin('\0'));
const longItem = (id: number, type: string): Buffer =>
  box('infe', version(3), numbers(id), shorts(0), latin(type), latin('\0'));
const infos = (...items: readonly Buffer[]): Buffer => box('iinf', version(0), shorts(items.length), ...items);

/** A file whose data is `film`, the Exif data and the XMP data, in `mdat`. @param places gives the box of places by where they begin. */
function avif(
  places: (film: number, exif: number, xmp: number) => Buffer,
  list = infos(item(1, 'av01'), item(2, 'Exif'), item(3, 'mime')),
  words: readonly [string, string] = ['place', 'name'],
): Buffer {
  const type = box('ftyp', latin('avif'));
  const made = (start: number): Buffer =>
    box('meta', version(0), box('hdlr'), list, places(start, start + 4, start + 4 + words[0].length));
  const start = type.length + made(0).length + 8;
  return Buffer.concat([type, made(start), box('mdat', latin(`film${words.join('')}`))]);
}

/** The same with its data blanked. */
const blanked = ['\0'.repeat(5), '\0'.repeat(4)] as const;

describe('an AVIF loses Exif and XMP data, each as long as it was:', () => {
  it.each<[string, Parameters<typeof avif>[0], Parameters<typeof avif>[1]]>([
    [
      'by places of four bytes',
      (film, exif, xmp) =>
        box(
          'iloc',
          version(0),
          Buffer.from([0x44, 0]),
          shorts(3),
          ...[
            [1, film, 4],
            [2, exif, 5],
            [3, xmp, 4],
          ].flatMap(([id = 0, at = 0, length = 0]) => [shorts(id, 0, 1), numbers(at, length)]),
        ),
      undefined,
    ],
    [
      'by places that are told from a base, in pieces',
      (_, exif, xmp) =>
        box(
          'iloc',
          version(0),
          Buffer.from([0x22, 0x40]),
          shorts(2),
          shorts(2, 0),
          numbers(exif),
          shorts(2, 0, 2, 2, 3),
          shorts(3, 0),
          numbers(xmp),
          shorts(1, 0, 4),
        ),
      undefined,
    ],
    [
      'by places with a method and a number of their own',
      (_, exif, xmp) =>
        box(
          'iloc',
          version(1),
          Buffer.from([0x44, 0x02]),
          shorts(2),
          shorts(2, 0, 0, 1, 9),
          numbers(exif, 5),
          shorts(3, 0, 0, 1, 9),
          numbers(xmp, 4),
        ),
      undefined,
    ],
    [
      'by places of items with long numbers',
      (_, exif, xmp) =>
        box(
          'iloc',
          version(2),
          Buffer.from([0x44, 0]),
          numbers(2),
          numbers(2),
          shorts(0, 0, 1),
          numbers(exif, 5),
          numbers(3),
          shorts(0, 0, 1),
          numbers(xmp, 4),
        ),
      box('iinf', version(1), numbers(2), longItem(2, 'Exif'), longItem(3, 'mime')),
    ],
    [
      'by places of eight bytes',
      (_, exif, xmp) =>
        box(
          'iloc',
          version(0),
          Buffer.from([0x88, 0]),
          shorts(2),
          shorts(2, 0, 1),
          numbers(0, exif, 0, 5),
          shorts(3, 0, 1),
          numbers(0, xmp, 0, 4),
        ),
      undefined,
    ],
  ])('%s', (_, places, list) => {
    expect(cleanAvif(avif(places, list))).toEqual(avif(places, list, blanked));
  });

  it('in the box of data beside them', () => {
    const made = (words: string): Buffer =>
      Buffer.concat([
        box('ftyp', latin('avif')),
        box(
          'meta',
          version(0),
          infos(item(2, 'Exif')),
          box('idat', latin(words)),
          box('iloc', version(1), Buffer.from([0x44, 0]), shorts(1, 2, 1, 0, 1), numbers(2, 5)),
        ),
        longBox('mdat', latin('film')),
      ]);
    expect(cleanAvif(made('a place'))).toEqual(made('a \0\0\0\0\0'));
  });
});

describe('an AVIF', () => {
  const none = box('iloc', version(0), Buffer.from([0x44, 0]), shorts(0));
  it('without such data stays as it is', () => {
    const bytes = avif(() => none, infos(item(1, 'av01')));
    expect(cleanAvif(bytes)).toEqual(bytes);
    const open = Buffer.concat([bytes.subarray(0, -21), numbers(0), latin('mdat'), latin('film')]);
    expect(cleanAvif(open)).toEqual(open);
  });

  it.each([
    ['has no list of items', box('meta', version(0), none)],
    ['has no places', box('meta', version(0), infos())],
    ['has no head', box('ftyp')],
    ['has a box that is too long', Buffer.concat([numbers(99), latin('meta')])],
    ['has a box that is too short', Buffer.concat([numbers(7), latin('meta'), avif(() => none)])],
    [
      'says of more places than there are',
      box('meta', version(0), infos(), box('iloc', version(0), Buffer.from([0x44, 0]), shorts(9))),
    ],
  ])('that %s is none', (_, bytes) => {
    expect(cleanAvif(bytes)).toBeUndefined();
  });
});
