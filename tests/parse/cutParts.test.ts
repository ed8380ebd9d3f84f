import { describe, expect, it } from 'vitest';
import { cutParts } from '../../src/parse/cutParts.ts';

/** The parts of a slide, each with its text; `handout (kk)` where it has a language of its own. */
function parts(text: string, marker?: string): [string, string][] {
  return cutParts(text, marker).map(({ part, language, start, end }) => [
    language === undefined ? part : `${part} (${language})`,
    text.slice(start, end),
  ]);
}

describe('cutParts', () => {
  it('takes all for the slide when there is no marker', () => {
    expect(parts('shown')).toEqual([['tokens', 'shown']]);
    expect(parts('')).toEqual([['tokens', '']]);
  });

  it.each(['Note:', 'Notes:', 'note:', 'NOTES:', ' Note:', '\tnotes:'])('finds speaker notes after %j', (marker) => {
    expect(parts(`shown\n${marker} said`)).toEqual([
      ['tokens', 'shown\n'],
      ['notes', ' said'],
    ]);
  });

  it.each(['Handout:', 'handout:', ' HANDOUT:'])('finds handout text after %j', (marker) => {
    expect(parts(`shown\n${marker} printed`)).toEqual([
      ['tokens', 'shown\n'],
      ['handout', ' printed'],
    ]);
  });

  it.each([
    ['Handout (kk):', 'kk'],
    ['handout ( en-US ):', 'en-US'],
    ['Handout(kaz):', 'kaz'],
    ['  Handout\t(zh-Hant-TW):', 'zh-Hant-TW'],
  ])('finds handout text in another language after %j', (marker, language) => {
    expect(parts(`shown\n${marker} printed`)).toEqual([
      ['tokens', 'shown\n'],
      [`handout (${language})`, ' printed'],
    ]);
  });

  it.each([
    'A Note: in running text',
    'Notice: it',
    'Note it',
    'Notess: x',
    'Handouts: x',
    'Handout kk: x',
    'Handout (k): x',
    'Handout (kazakh): x',
    'Handout (): x',
    'Note (kk): x',
    '> Note: quoted',
  ])('leaves %j on the slide', (text) => {
    expect(parts(text)).toEqual([['tokens', text]]);
  });

  it('finds several, in any order, and a language ends with its part', () => {
    expect(parts('a\nHandout (kk):\nb\nNote:\nc\nHandout:\nd\nNotes:e')).toEqual([
      ['tokens', 'a\n'],
      ['handout (kk)', '\nb\n'],
      ['notes', '\nc\n'],
      ['handout', '\nd\n'],
      ['notes', 'e'],
    ]);
  });

  it('reads notes alone when a deck has a marker of its own', () => {
    expect(parts('a\nSay: b\nNote: c\nHandout: d', '^say:')).toEqual([
      ['tokens', 'a\n'],
      ['notes', ' b\nNote: c\nHandout: d'],
    ]);
  });

  it.each(['', '^', 'x*'])('passes over a marker that matches nothing: %j', (marker) => {
    expect(parts('a\nb', marker)).toEqual([['tokens', 'a\nb']]);
  });
});
