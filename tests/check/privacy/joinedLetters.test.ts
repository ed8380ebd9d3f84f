import { expect, it } from 'vitest';
import { joinedLetters } from '../../../src/check/privacy/joinedLetters.ts';

const read = (text: string): string => joinedLetters(text).replaceAll('\u2060', '');

it.each([
  ['ta-ble', 'table'],
  ['ta‑b–l_e', 'table'],
  ['t.a.b.l.e', 'table'],
  ['t a b l e', 'table'],
  ['see t a b l e and', 'see table and'],
  ['t\u00A0a\u00A0b\u00A0l\u00A0e', 'table'],
  ['ст-ол', 'стол'],
])('%s is read as %s', (text, joined) => {
  expect(read(text)).toBe(joined);
  expect(joinedLetters(text)).toHaveLength(text.length);
});

it.each(['A table. Then', 'a - b', 'x 2-3 y', 'An end.Start', 'I a', 'a/b', 'table'])('%s stays', (text) => {
  expect(joinedLetters(text)).toBe(text);
});
