import { expect, it } from 'vitest';
import { json5Places, pathName } from '../../src/parse/json5Places.ts';

const text = `// separator: "no"
{
  "separator": "a: 1, b", /* lang: 'x' */
  'title':
    'It\\'s // here: y',
  css: ["a.css", { theme: 1 }],
  revealOptions: { "controls": false, deep: { width: 9 }, },
  th\\u0065me: black,
  width: 1,
  width: 22,
}`;

it.each([
  [['separator'], '"separator"', '"a: 1, b"'],
  [['title'], "'title'", "'It\\'s // here: y'"],
  [['css'], 'css', '["a.css", { theme: 1 }]'],
  [['revealOptions'], 'revealOptions', '{ "controls": false, deep: { width: 9 }, }'],
  [['revealOptions', 'controls'], '"controls"', 'false'],
  [['revealOptions', 'deep'], 'deep', '{ width: 9 }'],
  [['theme'], 'th\\u0065me', 'black'],
  [['width'], 'width', '22'],
])('%j stands where it is written', (path, key, value) => {
  const place = json5Places(text).get(pathName(path));
  expect([place?.key.text, place?.value.text]).toEqual([key, value]);
  expect(text.startsWith(value, place?.value.at)).toBe(true);
  expect(text.startsWith(key, place?.key.at)).toBe(true);
});

it('knows no key of a text, comment or list, and none that stands deeper', () => {
  expect([...json5Places(text).keys()].map((name) => JSON.parse(name))).toEqual([
    ['separator'],
    ['title'],
    ['css'],
    ['revealOptions'],
    ['revealOptions', 'controls'],
    ['revealOptions', 'deep'],
    ['theme'],
    ['width'],
  ]);
});

it('reads a text that breaks off to its end', () => {
  expect([...json5Places('{ "a": "b').keys()]).toEqual(['["a"]']);
  expect([...json5Places('{ a: /* b').keys()]).toEqual([]);
});
