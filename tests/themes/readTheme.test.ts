import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findThemes } from '../../src/themes/findThemes.ts';
import { readTheme, readThemeStyles } from '../../src/themes/readTheme.ts';
import { themeChain } from '../../src/themes/themeChain.ts';
import { tempFolder } from '../support/tempFolder.ts';

/** Themes of a project and of a kit, by path below `assets/themes`. */
function themes(own: Readonly<Record<string, string>>, kit: Readonly<Record<string, string>> = {}) {
  const below = (files: Readonly<Record<string, string>>) =>
    tempFolder(Object.fromEntries(Object.entries(files).map(([path, text]) => [`assets/themes/${path}`, text]))).root;
  const project = { root: below(own), kit: below(kit) };
  return { project, folder: (root: 'root' | 'kit', name: string) => join(project[root], 'assets/themes', name) };
}

describe('a theme', () => {
  it('is its tokens, then its other styles in alphabetical order, and nothing else of its folder', () => {
    const files = { 'a.css': 'A', 'z.css': 'Z', 'tokens.css': 'T', 'b.css': 'B', 'notes.txt': 'N', 'u.cssx': 'U' };
    const { project } = themes(Object.fromEntries(Object.entries(files).map(([name, text]) => [`sky/${name}`, text])));
    expect(readTheme(project, 'sky')).toBe('T\nA\nB\nZ');
  });

  it('stands on the one it extends, whose styles come first', () => {
    const { project, folder } = themes(
      { 'night/tokens.css': 'night', 'night/theme.json': '{ "extends": "sky" }' },
      { 'sky/tokens.css': 'sky', 'sky/theme.json': '{ "extends": "_base" }', '_base/tokens.css': 'base' },
    );
    expect(readTheme(project, 'night')).toBe('base\nsky\nnight');
    expect(themeChain(project, 'night').folders.map((one) => one.folder)).toEqual([
      folder('kit', '_base'),
      folder('kit', 'sky'),
      folder('root', 'night'),
    ]);
  });

  it('of the project goes before one of the kit by the same name', () => {
    const { project } = themes({ 'sky/tokens.css': 'ours' }, { 'sky/tokens.css': 'theirs' });
    expect(readTheme(project, 'sky')).toBe('ours');
  });

  it('that extends itself by a detour ends', () => {
    const { project } = themes({
      'a/tokens.css': 'a',
      'a/theme.json': '{ "extends": "b" }',
      'b/tokens.css': 'b',
      'b/theme.json': '{ "extends": "a" }',
    });
    expect(readTheme(project, 'a')).toBe('b\na');
  });

  it.each(['{}', '[]', 'null', '"sky"', '{ "extends": 3 }', '{ "extended": "none" }'])(
    'stands on its own when theme.json says %s',
    (text) => {
      const { project } = themes({ 'a/tokens.css': 'a', 'a/theme.json': text });
      expect(themeChain(project, 'a')).toMatchObject({ folders: [{ base: undefined }], missing: undefined });
    },
  );

  it('is told where theme.json cannot be read', () => {
    const { project } = themes({ 'a/theme.json': '{\n"extends"\n', 'a/a.css': 'A' });
    expect(readThemeStyles(project, 'a')).toMatchObject({
      css: 'A',
      diagnostics: [{ code: 'bad-yaml', at: { file: 'assets/themes/a/theme.json' } }],
    });
  });

  it('is none when it, or one that it stands on, is not there', () => {
    const { project, folder } = themes({ 'a/theme.json': '{ "extends": "none" }' });
    expect(readTheme(project, 'other')).toBeUndefined();
    expect(themeChain(project, 'other')).toEqual({ folders: [], missing: 'other', noBase: undefined });
    expect(readTheme(project, 'a')).toBeUndefined();
    expect(themeChain(project, 'a')).toMatchObject({
      folders: [{ folder: folder('root', 'a') }],
      missing: 'none',
      noBase: { code: 'bad-value', at: { file: 'assets/themes/a/theme.json', line: 1 } },
    });
  });

  it('changes what theme.yaml says, before its own styles', () => {
    const { project } = themes(
      { 'bee/theme.yaml': 'extends: sky\ncolors:\n  light: { ink: navy }\n', 'bee/a.css': 'A' },
      { 'sky/tokens.css': 'sky' },
    );
    expect(readTheme(project, 'bee')).toBe('sky\n:root {\n  --ink: #000080;\n}\nA');
  });

  it('of the project may change the kit’s of the same name', () => {
    const { project } = themes({ 'sky/theme.yaml': 'extends: sky', 'sky/a.css': 'ours' }, { 'sky/a.css': 'theirs' });
    expect(readTheme(project, 'sky')).toBe('theirs\nours');
  });

  it.each(['../themes/a', 'a/../a', './a', 'a.', '/a', 'a b', ''])('is not called “%s”', (name) => {
    const { project } = themes({ 'a/tokens.css': 'a', 'a b/tokens.css': 'a' });
    expect(themeChain(project, name)).toEqual({ folders: [], missing: name, noBase: undefined });
  });
});

describe('themes that a manifest may name', () => {
  it('are those of the project and the kit, each once, in alphabetical order; parts of themes and files are none', () => {
    const { project } = themes(
      { 'sky/a.css': '', 'own/a.css': '', 'README.md': '' },
      { 'sky/a.css': '', '_base/a.css': '', 'plain/a.css': '' },
    );
    expect(findThemes(project)).toEqual(['own', 'plain', 'sky']);
  });

  it('are none where there are no themes', () => {
    const { root } = tempFolder();
    expect(findThemes({ root, kit: root })).toEqual([]);
  });
});
