import { expect, it } from 'vitest';
import { attributeList } from '../../src/html/html.ts';
import { isSafeAttribute } from '../../src/html/isSafeAttribute.ts';

it.each([
  ['onclick', 'go()'],
  ['ONLOAD', 'go()'],
  ['on"x', 'a'],
  ['x onload', 'go()'],
  ['srcdoc', '<p>a</p>'],
  ['formaction', 'a.html'],
  ['href', ' java\nscript:go()'],
  ['xlink:href', 'VBScript:go()'],
  ['src', 'https://a.example/b.png'],
  ['poster', '//a.example/b.png'],
  ['data-src', 'https:a.example'],
  ['data-background-video', 'a.mp4,https://a.example/b.mp4'],
  ['data-background-iframe', 'https://a.example'],
  ['data-background', 'https://a.example/b.png'],
  ['data-background', 'url(https://a.example/b)'],
  ['data-background-gradient', 'u\\72l(https://a.example/b)'],
  ['style', 'background:image-set("https://a.example/b" 1x)'],
  ['style', '--picture:"https://a.example/b"'],
  ['fill', 'url(//a.example/b#c)'],
  ['data-notes', 'said'],
])('%s="%s" is left out', (name, value) => {
  expect(isSafeAttribute(name, value)).toBe(false);
  expect(attributeList({ class: 'a', [name]: value, id: 'b' }).markup).toBe(' class="a" id="b"');
});

it.each([
  ['class', 'onload'],
  ['title', 'javascript:go() https://a.example'],
  ['href', 'https://a.example/'],
  ['href', '#javascript:x'],
  ['src', 'data:image/png;base64,AAAA'],
  ['src', 'a.png'],
  ['style', 'background:url(data:image/png;base64,AAAA) center;color:rgb(1,2,3)'],
  ['fill', 'url(#pattern)'],
  ['data-background', 'linear-gradient(red, blue)'],
  ['data-background-color', '#fff'],
  ['data-background-video', 'a.mp4'],
  ['data-onclick', 'x'],
  ['xml:lang', 'kk'],
  ['aria-label', 'a'],
])('%s="%s" stays', (name, value) => {
  expect(isSafeAttribute(name, value)).toBe(true);
});

it('takes a remote address of a link for one to click, and of anything else for one to fetch', () => {
  expect(isSafeAttribute('href', 'https://a.example/b.svg#c', 'a')).toBe(true);
  expect(isSafeAttribute('href', 'https://a.example/b.svg#c', 'use')).toBe(false);
  expect(isSafeAttribute('xlink:href', '//a.example/b.png', 'image')).toBe(false);
  expect(isSafeAttribute('href', '#c', 'use')).toBe(true);
});
