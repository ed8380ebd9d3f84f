import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { revealLook } from '../../src/parse/revealLook.ts';

const paletteOf = (theme?: string) => {
  const { look, ground } = revealLook(theme, {});
  return `${look.palette} ${ground}`;
};

describe('the look of an external deck', () => {
  it('is black where no theme is named', () => {
    expect([paletteOf(), paletteOf(''), paletteOf('black')]).toEqual(['black dark', 'black dark', 'black dark']);
  });

  it.each(['black-contrast', 'blood', 'dracula', 'league', 'moon', 'night'])('is dark in %s', (theme) => {
    expect(paletteOf(theme)).toBe(`${theme} dark`);
  });

  it.each(['white', 'white-contrast', 'beige', 'serif', 'simple', 'sky', 'solarized'])('is light in %s', (theme) => {
    expect(paletteOf(theme)).toBe(`${theme} light`);
  });

  it.each([
    ['Solarized', 'solarized light'],
    ['node_modules/reveal.js/dist/theme/moon.css', 'moon dark'],
    ['theme\\league.css', 'league dark'],
    ['css/own-dark.css', 'black dark'],
    ['own.css', 'white light'],
  ])('is read from %s', (theme, palette) => expect(paletteOf(theme)).toBe(palette));

  it('has a palette in the theme for each name but the two that it begins with', () => {
    const tokens = readFileSync('assets/themes/_reveal/tokens.css', 'utf8');
    const named = [...tokens.matchAll(/data-palette="([^"]+)"/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !paletteOf(name).startsWith(`${name} `))).toEqual([]);
    expect(named).toHaveLength(12);
  });

  it.each([
    [{}, 960, 700],
    [{ width: 1280, height: 720 }, 1280, 720],
    [{ width: '1920px', height: '1080' }, 1920, 1080],
    [{ width: '100%', height: 0 }, 960, 700],
    [{ width: null, height: Number.NaN }, 960, 700],
    [{ width: [], height: 9000 }, 960, 700],
  ])('has the canvas of %o', (options, width, height) => {
    expect(revealLook(undefined, options).look.canvas).toEqual({ width, height });
  });

  it('stands in the middle unless the options say otherwise', () => {
    expect(
      [revealLook(undefined, {}), revealLook(undefined, { center: false })].map(({ look }) => look.centered),
    ).toEqual([true, false]);
  });
});
