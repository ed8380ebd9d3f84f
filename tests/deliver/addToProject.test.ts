import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addToProject } from '../../src/deliver/addToProject.ts';
import { tempFolder } from '../support/tempFolder.ts';

const add = (root: string, path: string, content = 'new') => addToProject(root, [{ path, content }]);
const refused = (code: string) => expect.objectContaining({ code, hint: expect.any(String) });
const everything = (root: string): string[] => (readdirSync(root, { recursive: true }) as string[]).sort();

describe('a new file', () => {
  it('is written with the folders on its way, that of the project too', async () => {
    const { root } = tempFolder();
    await add(root, 'decks/sections/a/one.md', 'Қ');
    expect(readFileSync(join(root, 'decks/sections/a/one.md'), 'utf8')).toBe('Қ');
    await add(join(root, 'deep/talks'), 'top.md', 'top');
    expect(readFileSync(join(root, 'deep/talks/top.md'), 'utf8')).toBe('top');
    expect(readdirSync(root).sort()).toEqual(['decks', 'deep']);
  });

  it('never takes the place of another, nor of a link to nowhere', async () => {
    const { root } = tempFolder({ 'decks/a.yaml': 'mine' });
    symlinkSync('none.yaml', join(root, 'decks/b.yaml'));
    for (const path of ['decks/a.yaml', 'decks/b.yaml'])
      await expect(add(root, path)).rejects.toEqual(refused('usage'));
    expect(readFileSync(join(root, 'decks/a.yaml'), 'utf8')).toBe('mine');
    expect(existsSync(join(root, 'decks/none.yaml'))).toBe(false);
  });

  it('does not lie outside, by dots, by links, or beside a folder whose name begins the same', async () => {
    const { root: top } = tempFolder({ 'talks/decks/a.yaml': '', 'talks-other/b.md': '', 'away/c.md': '' });
    const root = join(top, 'talks');
    symlinkSync(join(top, 'away'), join(root, 'decks/link'));
    symlinkSync(join(top, 'talks-other'), join(root, 'decks/near'));
    for (const path of ['decks/link/new.md', 'decks/link/deep/new.md', 'decks/near/new.md', '../away/new.md'])
      await expect(add(root, path)).rejects.toEqual(refused('usage'));
    expect([existsSync(join(top, 'away/new.md')), existsSync(join(top, 'away/deep'))]).toEqual([false, false]);
    expect(existsSync(join(top, 'talks-other/new.md'))).toBe(false);
  });

  it('may come by a link to the project, or within it', async () => {
    const { root: top } = tempFolder({ 'talks/decks/a.yaml': '' });
    symlinkSync(join(top, 'talks'), join(top, 'home'));
    mkdirSync(join(top, 'talks/other'));
    symlinkSync(join(top, 'talks/other'), join(top, 'talks/decks/inside'));
    await add(join(top, 'home'), 'decks/inside/b.md');
    expect(readFileSync(join(top, 'talks/other/b.md'), 'utf8')).toBe('new');
  });

  it('is told when it cannot be written', async () => {
    const { root } = tempFolder({ 'decks/a.yaml': '' });
    const before = everything(root);
    for (const path of ['decks/a.yaml/below.md', `decks/${'x'.repeat(300)}.md`])
      await expect(add(root, path)).rejects.toEqual(refused('output-unwritable'));
    expect(everything(root)).toEqual(before);
  });

  it.runIf(process.platform !== 'win32')('can be started when it is to be', async () => {
    const { root } = tempFolder();
    await addToProject(root, [{ path: 'a.command', content: '', runs: true }]);
    expect(statSync(join(root, 'a.command')).mode & 0o777).toBe(0o755);
  });
});

describe('several files', () => {
  it('are written all or not at all, and what they replace stays', async () => {
    const { root } = tempFolder({ 'decks/facts.yaml': 'old', 'decks/taken.md': '' });
    const before = everything(root);
    const files = [
      { path: 'decks/facts.yaml', content: 'more', replaces: true },
      { path: 'decks/deep/new.md', content: '' },
      { path: 'decks/taken.md/below.md', content: '' },
    ];
    await expect(addToProject(root, files)).rejects.toEqual(refused('output-unwritable'));
    expect(everything(root)).toEqual(before);
    expect(readFileSync(join(root, 'decks/facts.yaml'), 'utf8')).toBe('old');
    await addToProject(root, files.slice(0, 2));
    expect(readFileSync(join(root, 'decks/facts.yaml'), 'utf8')).toBe('more');
  });

  it('go where a link leads, and leave the link', async () => {
    const { root } = tempFolder({ 'all/facts.yaml': 'old', 'decks/a.yaml': '' });
    symlinkSync('../all/facts.yaml', join(root, 'decks/facts.yaml'));
    await addToProject(root, [{ path: 'decks/facts.yaml', content: 'more', replaces: true }]);
    expect(lstatSync(join(root, 'decks/facts.yaml')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(root, 'all/facts.yaml'), 'utf8')).toBe('more');
    const { root: other } = tempFolder({ 'facts.yaml': 'theirs' });
    symlinkSync(join(other, 'facts.yaml'), join(root, 'decks/sources.yaml'));
    const out = { path: 'decks/sources.yaml', content: 'more', replaces: true };
    await expect(addToProject(root, [out])).rejects.toEqual(refused('usage'));
    expect(readFileSync(join(other, 'facts.yaml'), 'utf8')).toBe('theirs');
  });
});
