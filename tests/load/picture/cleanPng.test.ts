import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cleanPng } from '../../../src/load/picture/cleanPng.ts';
import { orientationAlone } from '../../../src/load/picture/exifOrientation.ts';

const chunk = (name: string, content: Buffer = Buffer.alloc(0)): Buffer => {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
};
const head = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]))]);
const png = (...parts: readonly Buffer[]): Buffer =>
  Buffer.concat([head, ...parts, chunk('IDAT', Buffer.from('a')), chunk('IEND')]);

describe('a PNG', () => {
  it.each([...'PLTE tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT acTL fcTL fdAT'.split(' ')])(
    'keeps %s',
    (name) => {
      expect(cleanPng(png(chunk(name, Buffer.from('a'))))).toEqual(png(chunk(name, Buffer.from('a'))));
    },
  );

  it.each(['tEXt', 'zTXt', 'iTXt', 'tIME', 'eXIf', 'prIV'])('loses %s', (name) => {
    expect(cleanPng(png(chunk(name, Buffer.from('a place and a name'))))).toEqual(png());
  });

  it('keeps of Exif data how it is turned, and loses what lies behind its end', () => {
    const camera = Buffer.concat([orientationAlone(3), Buffer.from('a place')]);
    expect(cleanPng(Buffer.concat([png(chunk('eXIf', camera)), Buffer.from('more')]))).toEqual(
      png(chunk('eXIf', orientationAlone(3))),
    );
  });

  it('that is not whole is none', () => {
    expect(cleanPng(png().subarray(0, -1))).toBeUndefined();
    expect(cleanPng(head)).toBeUndefined();
    expect(cleanPng(Buffer.concat([head, chunk('IDAT', Buffer.alloc(20)).subarray(0, 13)]))).toBeUndefined();
  });
});
