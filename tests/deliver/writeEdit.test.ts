import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeEdit } from '../../src/deliver/writeEdit.ts';
import { tempFolder } from '../support/tempFolder.ts';

const start = { 'decks/a.yaml': 'a: 1\n', 'decks/sections/x/b.md': 'B\n' };
const write = (root: string, file: string, before: string | undefined, after: string | undefined) =>
  writeEdit(root, [{ file, before, after }], join(root, 'dist'));
const forbidden = expect.objectContaining({ code: 'usage', hint: expect.any(String) });

describe('an edit on its way to the disk', () => {
  it('writes, makes and takes away files together, and keeps their permissions', async () => {
    const { root } = tempFolder(start);
    chmodSync(join(root, 'decks/a.yaml'), 0o640);
    const files = [
      { file: 'decks/a.yaml', before: 'a: 1\n', after: 'a: 2\n' },
      { file: 'decks/sections/x/b.md', before: 'B\n', after: undefined },
      { file: 'decks/sections/y/c.md', before: undefined, after: 'Қ\n' },
    ];
    expect(await writeEdit(root, files, join(root, 'dist'))).toEqual({ kind: 'written' });
    expect(readFileSync(join(root, 'decks/a.yaml'), 'utf8')).toBe('a: 2\n');
    expect(statSync(join(root, 'decks/a.yaml')).mode & 0o777).toBe(0o640);
    expect(readFileSync(join(root, 'decks/sections/y/c.md'), 'utf8')).toBe('Қ\n');
    expect(existsSync(join(root, 'decks/sections/x/b.md'))).toBe(false);
    expect(readdirSync(root)).toEqual(['decks']);
  });

  it.each([
    ['another text', 'a: 3\n', 'a: 2\n'],
    ['a text where none was', undefined, 'a: 2\n'],
    ['a text that is to go', 'a: 3\n', undefined],
  ])('leaves all as it is where it finds %s', async (_, before, after) => {
    const { root } = tempFolder(start);
    const files = [
      { file: 'decks/new.md', before: undefined, after: 'N' },
      { file: 'decks/a.yaml', before, after },
    ];
    expect(await writeEdit(root, files, join(root, 'dist'))).toEqual({ kind: 'changed', file: 'decks/a.yaml' });
    expect(readFileSync(join(root, 'decks/a.yaml'), 'utf8')).toBe('a: 1\n');
    expect(existsSync(join(root, 'decks/new.md'))).toBe(false);
    expect(await write(root, 'decks/gone.md', 'x', 'y')).toEqual({ kind: 'changed', file: 'decks/gone.md' });
  });

  it('writes and takes away pictures, in assets/ alone and by no other name', async () => {
    const { root } = tempFolder(start);
    const content = { base64: Buffer.from([0, 255, 1]).toString('base64') };
    const out = join(root, 'dist');
    const file = 'assets/photos/a.png';
    await writeEdit(root, [{ file, before: undefined, after: content }], out);
    expect([...readFileSync(join(root, file))]).toEqual([0, 255, 1]);
    const other = { base64: 'AAAA' };
    expect(await writeEdit(root, [{ file, before: other, after: undefined }], out)).toEqual({ kind: 'changed', file });
    await writeEdit(root, [{ file, before: content, after: undefined }], out);
    expect(existsSync(join(root, file))).toBe(false);
    symlinkSync(tempFolder().root, join(root, 'assets/out'));
    for (const wrong of ['assets/out/a.png', 'decks/a.png', 'decks/c.yaml', 'assets/a.svg', 'assets/../a.png', 'a.png'])
      await expect(writeEdit(root, [{ file: wrong, before: undefined, after: content }], out)).rejects.toEqual(
        forbidden,
      );
  });

  it.each([
    '../x.md',
    '/x.md',
    'decks/../../x.md',
    './a/x.md',
    'decks\\x.md',
    'C:/x.md',
    'decks/x\0.md',
    '.git/x.md',
    'decks/.env.md',
    'node_modules/a/x.md',
    'decks/Node_Modules/x.md',
    'dist/x.md',
    'scripts/x.js',
    'decks/x.png',
    'package',
    '',
    'out/x.md',
    'tools/x.md',
  ])('never goes to %j', async (file) => {
    const { root: top } = tempFolder({ 'project/decks/a.yaml': '', 'project/.git/y.md': '', 'away/y.md': '' });
    const root = join(top, 'project');
    mkdirSync(join(root, 'dist'));
    symlinkSync(join(top, 'away'), join(root, 'out'));
    symlinkSync('.git', join(root, 'tools'));
    await expect(write(root, file, undefined, 'x')).rejects.toEqual(forbidden);
    expect(readdirSync(join(top, 'away'))).toEqual(['y.md']);
    expect(readdirSync(top).sort()).toEqual(['away', 'project']);
  });
});
