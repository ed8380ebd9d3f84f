import { expect, it } from 'vitest';
import { backgroundPictures, namesPictures } from '../../src/html/backgroundPictures.ts';

it.each<[Record<string, string>, readonly string[]]>([
  [{ 'data-background': 'a.png' }, ['a.png']],
  [{ 'data-background': 'a.JPEG?x, b.svg' }, ['a.JPEG?x', 'b.svg']],
  [{ 'data-background': 'https://a.example/b' }, ['https://a.example/b']],
  [{ 'data-background': ' //a.example/b' }, ['//a.example/b']],
  [{ 'data-background': 'file:a' }, ['file:a']],
  [{ 'data-background': ' data:image/png;base64,AA,BB ' }, ['data:image/png;base64,AA,BB']],
  [{ 'data-background': 'red' }, []],
  [{ 'data-background': 'url(a.png)' }, []],
  [{ 'data-background': ' linear-gradient(red, blue) ' }, []],
  [{ 'data-background': 'a.pngx' }, []],
  [{ 'data-background': 'xhttps:' }, []],
  [{ 'data-background': '' }, []],
  [{ 'data-background-image': 'a , ,b' }, ['a', 'b']],
  [{ 'data-background-image': 'a', 'data-background': 'b.png' }, ['a']],
  [{ class: 'a.png' }, []],
])('%j is of pictures', (attributes, expected) => {
  expect(backgroundPictures(attributes)).toEqual(expected);
});

it.each([
  ['data-background', 'a.png', true],
  ['data-background-image', 'a', true],
  ['data-background', 'red', false],
  ['data-background-image', ' ', false],
  ['data-background-images', 'a.png', false],
  ['x-data-background', 'a.png', false],
])('%s="%s" names pictures: %s', (name, value, expected) => {
  expect(namesPictures(name, value)).toBe(expected);
});
