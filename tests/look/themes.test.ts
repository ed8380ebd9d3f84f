import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openProject } from '../../src/load/openProject.ts';
import type { Project } from '../../src/model/project.ts';
import { findThemes } from '../../src/themes/findThemes.ts';
import { readTheme, readThemeStyles } from '../../src/themes/readTheme.ts';
import { themeChain } from '../../src/themes/themeChain.ts';
import { kitProject as kit } from '../support/kitProject.ts';
import { layoutsProject } from './renderedDeck.ts';

describe.each(['steppe', 'plain', 'night', 'chalk', 'linen'])('the theme %s', (name) => {
  const css = readTheme(kit, name) ?? '';

  it.each([
    ...['title', 'statement', 'picture', 'split', 'quote', 'number', 'steps', 'table', 'care', 'helpline', 'section'],
    ...['scene', 'end', 'photo'],
  ])('has the layout %s', (layout) => {
    expect(css).toContain(`[data-layout="${layout}"]`);
  });

  it('names every token that any style uses', () => {
    const used = new Set([...css.matchAll(/var\((--[\w-]+)\)/g)].map((match) => match[1]));
    const given = new Set([...css.matchAll(/(--[\w-]+)\s*:/g)].map((match) => match[1]));
    // Set on the element itself: see renderSlide.ts and the drawings.
    expect([...used].filter((token) => !given.has(token) && token !== '--columns')).toEqual([]);
  });

  it('asks the network for nothing', () => {
    expect(css).not.toMatch(/url\(\s*['"]?(?!data:|#)|@import/);
  });
});

it('keeps the two themes apart: what is steppe’s own is not in plain', () => {
  const plain = readTheme(kit, 'plain') ?? '';
  for (const own of ['--horizon', '--sun', 'Literata', 'clip-path: path']) expect(plain).not.toContain(own);
});

describe('a theme of one’s own', () => {
  let folder: string;
  let project: Project;
  const write = (theme: string, file: string, text: string): void => {
    const path = join(folder, 'assets', 'themes', theme);
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, file), text);
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'talk-theme-'));
    mkdirSync(join(folder, 'decks'));
    project = { root: folder, kit: kit.kit };
    write('mine', 'theme.json', '{ "extends": "steppe" }');
    write('mine', 'tokens.css', ':root { --sky-deep: #123123 }');
    write('lost', 'theme.json', '{ "extends": "nowhere" }');
    write('round', 'theme.json', '{ "extends": "about" }');
    write('about', 'theme.json', '{ "extends": "round" }');
    write('about', 'z.css', '/* about */');
    write('torn', 'theme.json', '{ extends');
    write('bare', 'b.css', '/* b */');
    write('bare', 'tokens.css', '/* tokens */');
    write('bare', 'a.css', '/* a */');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is one short file: its tokens come after those of the theme that it extends', () => {
    const css = readTheme(project, 'mine') ?? '';
    expect(css.indexOf('--sky-deep: #123123')).toBeGreaterThan(css.indexOf('--sky-deep: #0a5874'));
    expect(css).toContain('[data-layout="title"]');
  });

  it('stands on its own without theme.json, tokens first', () => {
    expect(readTheme(project, 'bare')).toBe('/* tokens */\n/* a */\n/* b */');
  });

  it('is not there when the theme that it extends is not', () => {
    expect(readTheme(project, 'lost')).toBeUndefined();
    expect(themeChain(project, 'lost').missing).toBe('nowhere');
    expect(readTheme(project, 'never')).toBeUndefined();
    expect(readTheme(project, '../steppe')).toBeUndefined();
  });

  it('may not run in circles for ever', () => {
    expect(readTheme(project, 'round')).toContain('/* about */');
  });

  it('says where theme.json cannot be read', () => {
    expect(readThemeStyles(project, 'torn')?.diagnostics).toEqual([
      expect.objectContaining({ code: 'bad-yaml', at: expect.objectContaining({ line: 1 }) }),
    ]);
  });

  it('is found beside the kit’s own; parts of themes are not', () => {
    expect(findThemes(project)).toEqual([
      ...['about', 'bare', 'chalk', 'linen', 'lost', 'mine', 'night', 'plain', 'round', 'steppe', 'torn'],
    ]);
    expect(findThemes(openProject(layoutsProject))).toEqual([
      ...['chalk', 'linen', 'night', 'plain', 'prairie', 'steppe'],
    ]);
  });
});
