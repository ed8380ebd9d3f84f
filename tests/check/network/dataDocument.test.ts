import { expect, it } from 'vitest';
import { dataDocument } from '../../../src/check/network/dataDocument.ts';

it.each([
  ['plain text', 'data:text/css,p{}', 'text/css', 'p{}'],
  ['a type with parameters', 'data:text/html;charset=utf-8,<p>', 'text/html', '<p>'],
  ['a type in capitals, with blanks', 'DATA: Text/HTML ;charset=utf-8,x', 'text/html', 'x'],
  ['no type', 'data:,x', '', 'x'],
  ['parameters alone', 'data:;charset=utf-8,x', '', 'x'],
  ['commas in its text', 'data:text/css,a,b{}', 'text/css', 'a,b{}'],
  ['nothing in it', 'data:text/html,', 'text/html', ''],
  ['escapes', 'data:text/html,%3Cp%3e100%25%20%zz', 'text/html', '<p>100% %zz'],
  ['base64', 'data:text/css;base64,cHt9', 'text/css', 'p{}'],
  ['base64 with parameters and blanks', 'data:text/css;charset=utf-8; BASE64 ,cHt9', 'text/css', 'p{}'],
  ['base64 with escapes', 'data:text/css;base64,cHt9%0A', 'text/css', 'p{}'],
  ['base64 without a type', 'data:;base64,cHt9', '', 'p{}'],
  ['letters that are no base64', 'data:text/css;base64,p{}', 'text/css', ''],
  ['a parameter that only looks like base64', 'data:text/css;base64=no,p{}', 'text/css', 'p{}'],
  ['a type that only looks like base64', 'data:text/base64,p{}', 'text/base64', 'p{}'],
  ['tabs and line breaks', 'da\nta:text/\tcss,p{\r\n}', 'text/css', 'p{}'],
  ['blanks in front', ' \n data:text/css,p{}', 'text/css', 'p{}'],
  ['a control in front', '\u0001data:text/css,p{}', 'text/css', 'p{}'],
])('reads an address with %s', (_, address, type, text) => {
  expect(dataDocument(address)).toEqual({ type, text });
});

it.each([
  ['a path', 'data/one,two.css'],
  ['another scheme', 'blob:data:text/css,p{}'],
  ['an address with data in it', 'https://a.example/?data:text/css,p{}'],
  ['data without a comma', 'data:text/css'],
  ['nothing', ''],
])('is not taken in by %s', (_, address) => {
  expect(dataDocument(address)).toBeUndefined();
});
