import { expect, it } from 'vitest';
import { hexColor } from '../../src/html/cssColor.ts';

it.each([
  ['#0A5874', '#0a5874'],
  ['#abc', '#aabbcc'],
  ['navy', '#000080'],
  ['rgb(10 20 30)', '#0a141e'],
  ['hsl(0, 100%, 50%)', '#ff0000'],
  ['oklch(0 0 0)', '#000000'],
])('reads %s', (text, hex) => {
  expect(hexColor(text)).toBe(hex);
});

it.each(['', '#12', 'blak', 'transparent', '#11223344', 'var(--ink)', 'red blue', '12px'])(
  'is no colour: %s',
  (text) => {
    expect(hexColor(text)).toBeUndefined();
  },
);
