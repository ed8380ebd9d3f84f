import { expect, it } from 'vitest';
import { byteFileOf } from '../../../src/load/film/byteFile.ts';
import { mp4Boxes } from '../../../src/load/film/mp4Boxes.ts';
import { box, longBox, numbers } from '../../support/filmBytes.ts';

const read = (...parts: readonly Uint8Array[]) => {
  const bytes = Buffer.concat(parts);
  return mp4Boxes(byteFileOf(bytes), 0, bytes.length);
};

it('reads boxes that follow each other, each with the end of its head', () => {
  expect(read(box('ftyp', numbers(1)), longBox('mdat', numbers(2, 3)), box('free'))).toEqual([
    { type: 'ftyp', start: 0, content: 8, end: 12 },
    { type: 'mdat', start: 12, content: 28, end: 36 },
    { type: 'free', start: 36, content: 44, end: 44 },
  ]);
});

it('reads those between two places alone', () => {
  const bytes = Buffer.concat([box('skip'), box('ftyp'), box('free')]);
  expect(mp4Boxes(byteFileOf(bytes), 8, 16)).toEqual([{ type: 'ftyp', start: 8, content: 16, end: 16 }]);
});

it('takes a length of zero for all that is left, and less than a head for nothing', () => {
  expect(read(numbers(0), Buffer.from('mdat'), numbers(7, 7))).toEqual([
    { type: 'mdat', start: 0, content: 8, end: 16 },
  ]);
  expect(read(box('free'), numbers(0))).toEqual([{ type: 'free', start: 0, content: 8, end: 8 }]);
  expect(read()).toEqual([]);
});

it.each([
  ['longer than what holds it', box('free', numbers(1)).subarray(0, 11)],
  ['shorter than its head', Buffer.concat([numbers(7), Buffer.from('free')])],
  ['a long one shorter than its head', Buffer.concat([numbers(1), Buffer.from('free'), numbers(0, 15)])],
  ['a long one cut off in its head', Buffer.concat([numbers(1), Buffer.from('free'), numbers(0)])],
])('is whole, or none: %s', (_, bytes) => {
  expect(read(bytes)).toBeUndefined();
});

it('is none where the file ends before', () => {
  expect(mp4Boxes(byteFileOf(box('free').subarray(0, 7)), 0, 8)).toBeUndefined();
});
