import { mkdirSync, realpathSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openExternalProject, openProject } from '../../src/load/openProject.ts';
import { tempFolder } from '../support/tempFolder.ts';

const files = { 'talks/decks/sections/a.md': '', 'talks/notes/deep/b.md': '', 'away/c.md': '' };

function places() {
  const root = realpathSync(tempFolder(files).root);
  return { root, talks: join(root, 'talks') };
}

describe('a project', () => {
  it.each(['.', 'decks/sections', 'notes/deep'])('is the nearest folder with decks/ upward from %s', (folder) => {
    const { talks } = places();
    expect(openProject(join(talks, folder)).root).toBe(talks);
  });

  it('is the folder itself when none upward has decks/', () => {
    const { root } = places();
    expect(openProject(join(root, 'away')).root).toBe(join(root, 'away'));
  });

  it('is named by its real path', () => {
    const { root, talks } = places();
    symlinkSync(talks, join(root, 'link'));
    symlinkSync(join(root, 'away'), join(root, 'bare'));
    expect(openProject(join(root, 'link')).root).toBe(talks);
    expect(openProject(join(root, 'bare')).root).toBe(join(root, 'away'));
  });

  it('has the kit that runs, even where another package stands above', () => {
    expect(openProject('tests').kit).toBe(process.cwd());
    expect(openProject(places().talks).kit).toBe(process.cwd());
  });
});

describe('the project of a file from elsewhere', () => {
  it('is the working folder when the file lies in it', () => {
    const { root, talks } = places();
    expect(openExternalProject(join(talks, 'notes/deep/b.md'), talks)).toEqual({ root: talks, kit: process.cwd() });
    expect(openExternalProject(join(root, 'away/c.md'), root).root).toBe(root);
  });

  it('is its own folder when it lies outside, a link to it included', () => {
    const { root, talks } = places();
    expect(openExternalProject(join(root, 'away/c.md'), talks).root).toBe(join(root, 'away'));
    mkdirSync(join(talks, 'links'));
    symlinkSync(join(root, 'away/c.md'), join(talks, 'links/c.md'));
    expect(openExternalProject(join(talks, 'links/c.md'), talks).root).toBe(join(root, 'away'));
  });

  it('is found through a link to the working folder', () => {
    const { root, talks } = places();
    symlinkSync(talks, join(root, 'link'));
    expect(openExternalProject(join(talks, 'notes/deep/b.md'), join(root, 'link')).root).toBe(talks);
  });
});
