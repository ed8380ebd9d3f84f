import { describe, expect, it } from 'vitest';
import { byteFileOf } from '../../../src/load/film/byteFile.ts';
import { mp4Boxes } from '../../../src/load/film/mp4Boxes.ts';
import { sampleRanges } from '../../../src/load/film/mp4Samples.ts';
import { box, numbers } from '../../support/filmBytes.ts';

/** Where the samples lie of a track with these tables, in a file of 1000 bytes. */
const ranges = (...tables: readonly Uint8Array[]) => {
  const bytes = Buffer.alloc(1000);
  const media = box('minf', box('smhd'), box('stbl', box('stsd'), ...tables));
  bytes.set(media);
  const file = byteFileOf(bytes);
  return sampleRanges(file, mp4Boxes(file, 0, media.length) ?? []);
};
const sizes = (...all: readonly number[]): Buffer => box('stsz', numbers(0, 0, all.length, ...all));
/** Runs of chunks that hold as many samples each: its first, samples, form. */
const runs = (...all: readonly number[]): Buffer => box('stsc', numbers(0, all.length / 3, ...all));

describe('samples', () => {
  it('lie in chunks, as many in each as its run says', () => {
    expect(ranges(sizes(1, 2, 3, 4, 5), runs(1, 2, 1, 2, 1, 1), box('stco', numbers(0, 3, 100, 200, 300)))).toEqual([
      [100, 103],
      [200, 203],
      [300, 304],
    ]);
    expect(ranges(sizes(1, 2, 3, 4), runs(1, 1, 1, 3, 2, 1), box('stco', numbers(0, 3, 100, 200, 300)))).toEqual([
      [100, 101],
      [200, 202],
      [300, 307],
    ]);
  });

  it('may all be of one size', () => {
    const same = box('stsz', numbers(0, 10, 3));
    expect(ranges(same, runs(1, 2, 1), box('stco', numbers(0, 2, 100, 200)))).toEqual([
      [100, 120],
      [200, 210],
    ]);
  });

  it('may lie at places of eight bytes', () => {
    expect(ranges(sizes(7, 8), runs(1, 1, 1), box('co64', numbers(0, 2, 0, 100, 0, 200)))).toEqual([
      [100, 107],
      [200, 208],
    ]);
    expect(ranges(sizes(7), runs(1, 1, 1), box('co64', numbers(0, 1, 1, 0)))).toBeUndefined();
  });

  it('may end with the file, and not beyond', () => {
    expect(ranges(sizes(10), runs(1, 1, 1), box('stco', numbers(0, 1, 990)))).toEqual([[990, 1000]]);
    expect(ranges(sizes(10), runs(1, 1, 1), box('stco', numbers(0, 1, 991)))).toBeUndefined();
  });

  it('are none where a table is not there or not whole', () => {
    const offsets = box('stco', numbers(0, 1, 100));
    expect(ranges(sizes(1), runs(1, 1, 1), offsets)).toEqual([[100, 101]]);
    expect(ranges(runs(1, 1, 1), offsets)).toBeUndefined();
    expect(ranges(sizes(1), offsets)).toBeUndefined();
    expect(ranges(sizes(1), runs(1, 1, 1))).toBeUndefined();
    expect(ranges(sizes(1), runs(1, 1, 1), box('stco', numbers(0, 2, 100)))).toBeUndefined();
    expect(ranges(box('stsz', numbers(0, 0, 2, 1)), runs(1, 2, 1), offsets)).toBeUndefined();
    expect(sampleRanges(byteFileOf(Buffer.alloc(8)), [])).toBeUndefined();
  });
});
