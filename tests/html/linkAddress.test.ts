import { expect, it } from 'vitest';
import { linkAddress } from '../../src/html/linkAddress.ts';

it.each([
  ['https://a.example/b?c=d#e', 'https://a.example/b?c=d#e'],
  [' HTTP://A.example ', 'HTTP://A.example'],
  ['//a.example/b', 'https://a.example/b'],
  ['mailto:a@b.example', 'mailto:a@b.example'],
  ['tel:+15550100', 'tel:+15550100'],
  ['sms:+15550100', 'sms:+15550100'],
])('%j leads out, as %j', (href, address) => {
  expect(linkAddress(href)).toBe(address);
});

it.each([
  '',
  '#id',
  'a.md',
  './a.md',
  '../a.pdf',
  '/a.pdf',
  '?a',
  'a b.pdf',
  'file:///home/a.pdf',
  'file:a.pdf',
  'File:\\C:\\a.pdf',
  'fi\tle:///a.pdf',
  'C:\\a.pdf',
  'c:/a.pdf',
  '\\\\server\\share\\a.pdf',
  'javascript:go()',
  'data:text/html,x',
  'blob:https://a.example/1',
  'ms-word:ofe|u|a.docx',
  'https:',
  '//',
])('%j leads nowhere that others can go', (href) => {
  expect(linkAddress(href)).toBeUndefined();
});
