import { expect, it } from 'vitest';
import { assetKey } from '../../../src/model/assetKey.ts';
import { stylePictures } from '../../../src/render/slide/stylePictures.ts';

const file = 'decks/sections/part/one.md';
const asset = { address: 'data:kit,0123456789abcdef', path: 'a.png', mime: 'image/png', dataUri: 'data:,' };
const assets = new Map([[assetKey(file, 'a.png'), asset]]);

it.each([
  ['color:red', 'color:red'],
  ['background:url(a.png)', `background:url("${asset.address}")`],
  ["background:url( 'a.png' ) top,url(b.png)", `background:url( "${asset.address}" ) top,url("data:,")`],
  ['background:url(https://a.example/b.png)', 'background:url("data:,")'],
  ['background:url(data:image/png;base64,AA)', 'background:url("data:,")'],
  ['background:url(b.png?data:text/html)', 'background:url("data:,")'],
  ['src:url(data:font/woff2;base64,AA)', 'src:url(data:font/woff2;base64,AA)'],
  ['src:url(" DATA:font/woff2;base64,AA")', 'src:url(" DATA:font/woff2;base64,AA")'],
])('the style %j', (style, expected) => {
  expect(stylePictures(style, file, { assets })).toBe(expected);
});

it('a file is one of the folder of the text that names it', () => {
  expect(stylePictures('background:url(a.png)', 'decks/sections/other/one.md', { assets })).toBe(
    'background:url("data:,")',
  );
});
