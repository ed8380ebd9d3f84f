import { expect, it } from 'vitest';
import { pictureAttributes } from '../../src/html/pictureAttributes.ts';
import { readHtml } from '../../src/html/readHtml.ts';

it.each([
  ['a picture', '<img alt="x" src="a.png">', ['a.png']],
  ['a film with its poster', '<video src="a.mp4" poster=\'b.png\'></video>', ['a.mp4', 'b.png']],
  ['a choice', '<picture><source src=a.png><img src="b.png"></picture>', ['a.png', 'b.png']],
  ['a drawing', '<svg><image href="a.png" /></svg>', ['a.png']],
  ['a name with entities', '<IMG SRC="a&amp;b.png">', ['a&b.png']],
  ['the first of two', '<img src="a.png" src="b.png">', ['a.png']],
  ['a picture that is fetched late', '<img data-src="a.png">', ['a.png']],
  ['the one that is fetched at once', '<img data-src="a.png" src="b.png" alt="c">', ['b.png']],
  ['the one that is not empty', '<img src=" " data-src="a.png">', ['a.png']],
  [
    'sounds and captions',
    '<audio data-src="a.mp3"><source data-src="b.mp3"><track src="c.vtt" data-src="d"></audio>',
    ['a.mp3', 'b.mp3', 'c.vtt'],
  ],
  ['drawings in each spelling', '<svg><image xlink:href="a.png"/><image src="b.png"/></svg>', ['a.png', 'b.png']],
  [
    'nothing elsewhere',
    '<p src="a.png">src="b.png"</p><!-- <img src="c.png"> --><img src=""><a href="d.png">x</a>',
    [],
  ],
])('finds %s', (_, markup, values) => {
  expect(pictureAttributes(readHtml(markup)).map(({ value }) => value)).toEqual(values);
});
