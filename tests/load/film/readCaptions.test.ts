import { expect, it } from 'vitest';
import { readCaptions } from '../../../src/load/film/readCaptions.ts';

const read = (text: string) => readCaptions(Buffer.from(text), 'a.vtt').value;

it.each([
  ['WebVTT', 'WEBVTT\r\n\r\n00:01.000 --> 00:02.000\rA', 'WEBVTT\n\n00:01.000 --> 00:02.000\nA'],
  ['WebVTT with a mark of its order of bytes', '\uFEFFWEBVTT - a\n', 'WEBVTT - a\n'],
  ['WebVTT alone', 'WEBVTT', 'WEBVTT'],
  [
    'SubRip',
    '1\r\n00:00:01,000 --> 00:00:02,500\r\nA, b\r\n\r\n2\r\n00:00:03,000-->00:00:04,000 X1:1\r\nC\r\n\r\n',
    'WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.500\nA, b\n\n2\n00:00:03.000 --> 00:00:04.000 X1:1\nC\n',
  ],
  ['other text', 'a\n', undefined],
  ['what only begins so', 'WEBVTTX\n', undefined],
  ['what says so later', 'a\nWEBVTT\n', undefined],
  ['times of another kind', '00:00:01.000 --> 00:00:02.500\nA', undefined],
])('reads %s', (_, text, expected) => {
  expect(read(text)).toBe(expected);
});

it('tells of bytes that are no text', () => {
  const { value, diagnostics } = readCaptions(Buffer.from([0x57, 0xff, 0xfe, 0x80]), 'a.vtt');
  expect([value, diagnostics.length > 0, diagnostics[0]?.at?.file]).toEqual([undefined, true, 'a.vtt']);
});
