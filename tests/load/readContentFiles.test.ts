import { realpathSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readContentFiles } from '../../src/load/readContentFiles.ts';
import { tempFolder } from '../support/tempFolder.ts';

function project(...paths: readonly string[]) {
  const root = realpathSync(tempFolder(Object.fromEntries(paths.map((path) => [path, `text of ${path}`]))).root);
  return { root, kit: root };
}

describe('everything that somebody wrote for talks', () => {
  it('is what stands in decks/ and assets/, hidden files left out, texts with their text', () => {
    const here = project(
      ...['decks/small.yaml', 'decks/x.yml', 'decks/sections/b.md', 'decks/sections/a.markdown', 'decks/.DS_Store'],
      ...['assets/data/t.csv', 'assets/i/p.svg', 'assets/i/n.TXT', 'assets/t/t.css', 'assets/t/t.html'],
      ...['assets/i/photo.jpg', 'assets/i/md.png', 'other/c.md', 'd.md'],
    );
    expect(readContentFiles(here).map(({ path }) => path)).toEqual([
      ...['assets/data/t.csv', 'assets/i/md.png', 'assets/i/n.TXT', 'assets/i/p.svg', 'assets/i/photo.jpg'],
      ...['assets/t/t.css', 'assets/t/t.html'],
      ...['decks/sections/a.markdown', 'decks/sections/b.md', 'decks/small.yaml', 'decks/x.yml'],
    ]);
    const silent = readContentFiles(here).filter(({ path, text }) => text !== `text of ${path}`);
    expect(silent).toEqual([
      { path: 'assets/i/md.png', text: '' },
      { path: 'assets/i/photo.jpg', text: '' },
    ]);
  });

  it('is nothing in an empty folder', () => {
    expect(readContentFiles(project())).toEqual([]);
  });
});
