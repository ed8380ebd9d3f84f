import { expect, it } from 'vitest';
import { isFilmAddress } from '../../src/html/isFilmAddress.ts';
import { playedKind } from '../../src/html/playedKind.ts';

it.each([
  ['video', 'src', 'a', 'film'],
  ['video', 'data-src', 'a', 'film'],
  ['video', 'poster', 'a.mp4', undefined],
  ['audio', 'src', 'a', 'film'],
  ['track', 'src', 'a.vtt', 'captions'],
  ['track', 'label', 'a', undefined],
  ['source', 'src', 'a.mp4', 'film'],
  ['source', 'src', 'a.png', undefined],
  ['source', 'srcset', 'a.mp4', undefined],
  ['img', 'src', 'a.mp4', undefined],
] as const)('<%s %s="%s"> plays %s', (element, name, value, expected) => {
  expect(playedKind({ name: element }, { name, value })).toBe(expected);
});

it.each([
  ['a.mp4', true],
  ['a/b.WEBM?x=1', true],
  ['a.ogg#t=1', true],
  ['a.oga', true],
  ['a.ogv', true],
  ['a.aif', true],
  ['a.aiff', true],
  ['a.mpg', true],
  ['a.mpeg', true],
  ['a.mts', true],
  ['a.ts', false],
  ['a.m2ts', true],
  ['a.avi', true],
  ['a.png', false],
  ['mp4', false],
  ['a.mp4.png', false],
  ['a.mp4x', false],
])('%s leads to a film or a sound: %s', (address, expected) => {
  expect(isFilmAddress(address)).toBe(expected);
});
