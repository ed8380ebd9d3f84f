import { describe, expect, it } from 'vitest';
import { cleanJpeg } from '../../../src/load/picture/cleanJpeg.ts';
import { orientationAlone } from '../../../src/load/picture/exifOrientation.ts';

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
const segment = (marker: number, content: Buffer): Buffer =>
  Buffer.concat([Buffer.from([0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 255]), content]);
const exif = (tiff: Buffer): Buffer => segment(0xe1, Buffer.concat([latin('Exif\0\0'), tiff]));
/** Coded data with stuffing and restarts. */
const scan = Buffer.concat([segment(0xda, latin('scan')), Buffer.from([1, 0xff, 0, 2, 0xff, 0xd0, 3, 0xff, 0xd7, 4])]);
const [start, end] = [Buffer.from([0xff, 0xd8]), Buffer.from([0xff, 0xd9])];
const table = segment(0xdb, latin('table'));
const jpeg = (...parts: readonly Buffer[]): Buffer => Buffer.concat([start, ...parts, scan, end]);

describe('a JPEG', () => {
  it.each([
    ['tables and frames', [table, segment(0xc0, latin('frame')), segment(0xf0, latin('x'))]],
    ['its format', [segment(0xe0, latin('JFIF\0'))]],
    ['a profile of colours', [segment(0xe2, latin('ICC_PROFILE\0\x01\x01'))]],
    ['Adobe’s mark of colours', [segment(0xee, latin('Adobe\0d'))]],
    ['several scans', [table, scan, segment(0xc4, latin('more'))]],
    ['how it is turned', [exif(orientationAlone(6))]],
  ])('keeps %s', (_, parts) => {
    expect(cleanJpeg(jpeg(...parts))).toEqual(jpeg(...parts));
  });

  it.each([
    ['comments', segment(0xfe, latin('a place'))],
    ['a thumbnail', segment(0xe0, latin('JFXX\0'))],
    ['other pictures', segment(0xe2, latin('MPF\0'))],
    ['XMP', segment(0xe1, latin('http://ns.adobe.com/xap/1.0/\0'))],
    ['Exif that does not say how it is turned', exif(Buffer.alloc(30))],
    ['what says so in another segment', segment(0xe4, Buffer.concat([latin('Exif\0\0'), orientationAlone(6)]))],
    ['what editors write', segment(0xed, latin('Photoshop 3.0\0'))],
    ['what others write', segment(0xee, latin('Other\0'))],
    ['the last of such segments', segment(0xef, latin('x'))],
    ['bytes that fill', Buffer.from([0xff, 0xff])],
  ])('loses %s', (_, part) => {
    expect(cleanJpeg(jpeg(part, table))).toEqual(jpeg(table));
  });

  it('keeps of Exif data how it is turned, and loses what lies behind its end', () => {
    const camera = Buffer.concat([orientationAlone(8), latin('a place')]);
    expect(cleanJpeg(Buffer.concat([jpeg(exif(camera), table), latin('a film')]))).toEqual(
      jpeg(exif(orientationAlone(8)), table),
    );
  });

  it.each([
    ['has something between its segments', jpeg(Buffer.from([0]), table)],
    ['has a segment that is too long', Buffer.concat([start, Buffer.from([0xff, 0xdb, 0, 9, 1])])],
    ['has no picture', Buffer.concat([start, table])],
    ['has no end', Buffer.concat([start, scan])],
    ['ends within a mark', Buffer.concat([start, scan, Buffer.from([0xff])])],
    ['ends at once', start],
  ])('that %s is none', (_, bytes) => {
    expect(cleanJpeg(bytes)).toBeUndefined();
  });
});
