import { expect, it } from 'vitest';
import { isWebPage } from '../../src/html/isWebPage.ts';

const long = `https://a.example/${'b'.repeat(182)}`;

it.each([
  ['https://a.example', true],
  [' HTTPS://a.example/b?c#d\n', true],
  [long, true],
  [`${long}b`, false],
  ['http://a.example', false],
  ['see https://a.example', false],
  ['https://a.example and', false],
  ['https://', false],
  ['https://[', false],
  ['', false],
])('%j is a page of the web: %s', (text, expected) => {
  expect(isWebPage(text)).toBe(expected);
});
