import { expect, it } from 'vitest';
import type { ReadPart, ReadPicture } from '../../src/model/slideReading.ts';
import { arrangeSlide } from '../../src/pptx/arrangeSlide.ts';
import { readText } from '../support/readText.ts';

const title = readText('A heading', { role: 'title', box: { x: 80, y: 52, width: 1120, height: 62 } });
const source = readText('Source: a report', { role: 'source', box: { x: 80, y: 680, width: 1000, height: 24 } });
const left = readText('on the left', { box: { x: 80, y: 200, width: 500, height: 46 } });
const right = readText('on the right', { box: { x: 620, y: 200, width: 500, height: 46 } });
const picture: ReadPicture = {
  type: 'picture',
  key: 'a/0',
  alt: 'A hive.',
  box: { x: 80, y: 200, width: 900, height: 400 },
};

function arranged(parts: readonly ReadPart[], layout = 'default') {
  const reading = { id: 'a', language: null, ground: 'FBF7EE', ink: '12263A', series: [], parts, number: null };
  const slide = arrangeSlide({ reading, layout });
  return [
    slide.layout,
    slide.parts.map(({ place }) => [place?.type, place?.index].filter((one) => one !== undefined).join(' ')),
  ];
}

it('picks a layout by what a slide holds, and fills its places', () => {
  expect(arranged([title, readText('words'), source])).toEqual(['Title and words', ['title', 'body 1', 'ftr 11']]);
  expect(arranged([title, left, right])).toEqual(['Two columns', ['title', 'body 1', 'body 2']]);
  expect(arranged([title, picture, source])).toEqual(['Picture', ['title', 'pic 1', 'ftr 11']]);
  expect(arranged([title, picture, readText('words')])).toEqual(['Title and words', ['title', '', 'body 1']]);
  expect(arranged([title])).toEqual(['Title and drawing', ['title']]);
});

it('follows the layouts that have one of their own there', () => {
  expect(arranged([title, readText('words')], 'title')).toEqual(['Title', ['ctrTitle', 'subTitle 1']]);
  expect(arranged([title], 'section')).toEqual(['Section', ['title']]);
  expect(arranged([title, readText('words')], 'statement')).toEqual(['Words alone', ['title', 'body 1']]);
});

it('fills no place with a sign that a style makes, nor with a panel', () => {
  expect(
    arranged([readText('“'), readText('Someone’s words', { box: { x: 90, y: 300, width: 900, height: 90 } })], 'quote'),
  ).toEqual(['Words alone', ['', 'body 1']]);
  expect(arranged([title, readText('a panel', { paint: { radius: 0, fill: 'EFE6D2' } })])).toEqual([
    'Title and drawing',
    ['title', ''],
  ]);
});
