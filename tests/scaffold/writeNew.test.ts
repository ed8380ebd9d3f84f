import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeNew } from '../../src/scaffold/writeNew.ts';
import { errorCode } from '../support/errorCode.ts';
import { tempFolder } from '../support/tempFolder.ts';

describe('a new file', () => {
  it('is written with the folders on its way', () => {
    const { root } = tempFolder();
    writeNew(root, 'decks/sections/a/one.md', 'Қ');
    expect(readFileSync(join(root, 'decks/sections/a/one.md'), 'utf8')).toBe('Қ');
    writeNew(root, 'top.md', 'top');
    expect(readFileSync(join(root, 'top.md'), 'utf8')).toBe('top');
  });

  it('never takes the place of another, nor of a link to nowhere', () => {
    const { root } = tempFolder({ 'decks/a.yaml': 'mine' });
    symlinkSync('none.yaml', join(root, 'decks/b.yaml'));
    for (const path of ['decks/a.yaml', 'decks/b.yaml']) {
      expect(errorCode(() => writeNew(root, path, 'new'))).toBe('usage');
    }
    expect(readFileSync(join(root, 'decks/a.yaml'), 'utf8')).toBe('mine');
    expect(existsSync(join(root, 'decks/none.yaml'))).toBe(false);
    expect(() => writeNew(root, 'decks/a.yaml', 'new')).toThrow(
      expect.objectContaining({ hint: expect.any(String), cause: expect.objectContaining({ code: 'EEXIST' }) }),
    );
  });

  it('does not lie outside, by dots, by links, or beside a folder whose name begins the same', () => {
    const { root: top } = tempFolder({ 'talks/decks/a.yaml': '', 'talks-other/b.md': '', 'away/c.md': '' });
    const root = join(top, 'talks');
    symlinkSync(join(top, 'away'), join(root, 'decks/link'));
    symlinkSync(join(top, 'talks-other'), join(root, 'decks/near'));
    for (const path of ['decks/link/new.md', 'decks/link/deep/new.md', 'decks/near/new.md', '../away/new.md']) {
      expect(errorCode(() => writeNew(root, path, 'new'))).toBe('usage');
    }
    expect([existsSync(join(top, 'away/new.md')), existsSync(join(top, 'away/deep'))]).toEqual([false, false]);
    expect(existsSync(join(top, 'talks-other/new.md'))).toBe(false);
  });

  it('may come by a link to the project, or within it', () => {
    const { root: top } = tempFolder({ 'talks/decks/a.yaml': '' });
    symlinkSync(join(top, 'talks'), join(top, 'home'));
    mkdirSync(join(top, 'talks/other'));
    symlinkSync(join(top, 'talks/other'), join(top, 'talks/decks/inside'));
    writeNew(join(top, 'home'), 'decks/inside/b.md', 'new');
    expect(readFileSync(join(top, 'talks/other/b.md'), 'utf8')).toBe('new');
  });

  it('is told when it cannot be written', () => {
    const { root } = tempFolder({ 'decks/a.yaml': '' });
    mkdirSync(join(root, 'decks/folder.md'));
    const paths = ['decks/a.yaml/below.md', `decks/${'x'.repeat(300)}.md`];
    for (const path of paths) expect(errorCode(() => writeNew(root, path, 'new'))).toBe('output-unwritable');
    expect(() => writeNew(root, paths[0] ?? '', 'new')).toThrow(
      expect.objectContaining({ hint: expect.any(String), cause: expect.any(Error) }),
    );
  });
});
