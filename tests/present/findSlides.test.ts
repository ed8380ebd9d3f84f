import { expect, it } from 'vitest';
import { findSlides } from '../../src/present/findSlides.ts';
import { smallOutline } from '../support/talkOutline.ts';

it.each([
  ['4', ['two-2']],
  ['the', ['one-1', 'two-1']],
  ['SEA', ['two-1']],
  ['актау', []],
  ['ақ', ['two-1']],
  ['talk', ['title']],
  ['ivers', ['two-2']],
  ['  ', []],
  ['no such thing', []],
  ['f', ['two-2', 'one-1']],
])('%s', (words, ids) => {
  expect(findSlides(smallOutline, words).map(({ id }) => id)).toEqual(ids);
});
