import { describe, expect, it } from 'vitest';
import { readFonts } from '../../src/load/readFonts.ts';
import { tempFolder } from '../support/tempFolder.ts';

describe('a letter and its marks', () => {
  const project = { root: tempFolder({}).root, kit: process.cwd() };

  it('are set from one file, which says the marks that it has', () => {
    const fonts = readFonts(project);
    expect(fonts.missing('расту́т')).toEqual([]);
    expect(fonts.mustLend('расту́т')).toBe(false);
    expect(fonts.css('у́', false)).toMatch(/unicode-range:U\+301,U\+401-44f/);
  });

  it('are missing where no file has both', () => {
    expect(readFonts(project).missing('ж̃')).toEqual(['ж̃']);
  });

  it('ask for no file that their letter does not need', () => {
    const fonts = readFonts(project);
    expect(fonts.css('e\u0301', false)).toBe(fonts.css('e', false));
  });
});
