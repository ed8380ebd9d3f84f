import { expect, it } from 'vitest';
import { applyEdits } from '../../src/parse/dialect/applyEdits.ts';
import { objectPictureEdits } from '../../src/parse/objectPictures.ts';

const read = (text: string): string => applyEdits(text, objectPictureEdits(text)).text;

it.each([
  ['a <object data="a.svg"><p>no</p></object> b', 'a <img src="a.svg" alt=""> b'],
  ['<OBJECT DATA="a" TYPE="image/x">\n</OBJECT >', '<img src="a" alt="">'],
  [
    '<object data="a.JPEG#x" type="y" class="wide" title="A bus" data-id="1"></object>',
    '<img src="a.JPEG#x" alt="A bus" class="wide" title="A bus" data-id="1">',
  ],
  [
    '<embed src="a.webp?x=1" width="50%"><embed src="b.gif">',
    '<img src="a.webp?x=1" alt="" width="50%"><img src="b.gif" alt="">',
  ],
  ['<object src="b.png" data="a.jpg"></object>', '<img src="a.jpg" alt="">'],
])('%j shows a picture', (text, expected) => {
  expect(read(text)).toBe(expected);
});

it.each([
  '<object data="a.pdf"></object>',
  '<object src="a.png"></object>',
  '<embed data="a.png">',
  '<embed type="image/png">',
  '<embed src="" type="image/png">',
  '<embed src="a.pngx">',
  '<embed src="apng">',
  '<embed src="a" type="ximage/png">',
  '<embeds src="a.png">',
  '`<embed src="a.png">`',
  '<!-- <embed src="a.png"> -->',
  '<object data="a.png">',
])('%j stays as it is', (text) => {
  expect(objectPictureEdits(text)).toEqual([]);
});
