import { describe, expect, it } from 'vitest';
import { cleanPng } from '../../../src/load/picture/cleanPng.ts';
import { orientationAlone } from '../../../src/load/picture/exifOrientation.ts';
import { pngChunk } from '../../support/makePng.ts';

/** One pixel in three colours of eight bits. */
const form = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
const chunk = (name: string, text = ''): Buffer => pngChunk(name, Buffer.from(text));
const head = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), pngChunk('IHDR', form)]);
const png = (...parts: readonly Buffer[]): Buffer => Buffer.concat([head, ...parts, chunk('IDAT', 'a'), chunk('IEND')]);

describe('a PNG', () => {
  it.each([...'PLTE tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT acTL fcTL fdAT'.split(' ')])(
    'keeps %s',
    (name) => {
      expect(cleanPng(png(chunk(name, 'a')))).toEqual(png(chunk(name, 'a')));
    },
  );

  it.each(['tEXt', 'zTXt', 'iTXt', 'tIME', 'eXIf', 'prIV'])('loses %s', (name) => {
    expect(cleanPng(png(chunk(name, 'a place and a name')))).toEqual(png());
  });

  it('keeps of Exif data how it is turned, and loses what lies behind its end', () => {
    const camera = Buffer.concat([orientationAlone(3), Buffer.from('a place')]);
    expect(cleanPng(Buffer.concat([png(pngChunk('eXIf', camera)), Buffer.from('more')]))).toEqual(
      png(pngChunk('eXIf', orientationAlone(3))),
    );
  });

  it('that is not whole is none', () => {
    expect(cleanPng(png().subarray(0, -1))).toBeUndefined();
    expect(cleanPng(head)).toBeUndefined();
    expect(cleanPng(Buffer.concat([head, chunk('IDAT', 'twenty bytes of data').subarray(0, 13)]))).toBeUndefined();
  });
});
