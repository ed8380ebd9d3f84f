import { expect, it } from 'vitest';
import { isRemote } from '../../src/html/isRemote.ts';

it.each([
  'https://a.example/b.png',
  'HTTP:a.example',
  '//a.example/b.png',
  '\\\\a.example\\b.png',
  ' htt\tps://a.example',
  'wss://a.example',
  'ws://a.example',
  'ftp://a.example',
  'file:///home/a.png',
  'file://server/a.png',
  'file:a.png',
])('%j leads to a network, or to one machine', (address) => {
  expect(isRemote(address)).toBe(true);
});

it.each([
  '',
  'a.png',
  'a/b.png',
  '/a.png',
  '..\\a.png',
  '#a:b',
  '?a=https://a.example',
  ' DATA:image/png,//a.example',
  'mailto:a@a.example',
  'javascript:go()',
  'C:/a.png',
  'xhttps://a.example',
  'https:',
  'http://[',
  'https://page.invalid/a.png',
])('%j does not', (address) => {
  expect(isRemote(address)).toBe(false);
});
