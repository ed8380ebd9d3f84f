import { expect, it } from 'vitest';
import { namedFonts } from '../../src/pptx/namedFonts.ts';
import { officeFont } from '../../src/pptx/officeFont.ts';

it('names a font of the same kind that hosts have, and one that they have by its own name', () => {
  const names = [
    ['Literata'],
    ['Source Sans 3', 'Other Letters'],
    ['Source Code Pro'],
    ['Bitter', 'serif'],
    ['georgia', 'serif'],
    [],
  ];
  expect(names.map((families) => officeFont(families).name)).toEqual([
    'Cambria',
    'Calibri',
    'Consolas',
    'Cambria',
    'Georgia',
    'Calibri',
  ]);
});

it('says aloud which it names for which, once each, and nothing where it names what the deck has', () => {
  const theme = { colors: {}, heading: ['Literata'], text: ['Source Sans 3'] };
  expect(namedFonts({ theme, slides: [] })).toBe('set in Cambria for Literata, Calibri for Source Sans 3');
  expect(namedFonts({ theme: { ...theme, heading: ['Arial'], text: ['Arial'] }, slides: [] })).toBeUndefined();
});
