import { execFileSync } from 'node:child_process';
import { mkdirSync, realpathSync, symlinkSync, truncateSync } from 'node:fs';
import { join, posix, win32 } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isInside, readContained } from '../../src/load/readContained.ts';
import { TalkError } from '../../src/model/talkError.ts';
import { errorCode } from '../support/errorCode.ts';
import { tempFolder } from '../support/tempFolder.ts';

/** A project and, beside it, folders that are not its own; the second has a name that begins as the project's. */
function neighbours() {
  const { root: top, write } = tempFolder({
    'project/decks/a.md': 'inside',
    'other/secret.md': 'outside',
    'project-other/secret.md': 'outside',
  });
  const root = realpathSync(join(top, 'project'));
  const link = (target: string, path: string) => symlinkSync(join(top, target), join(root, path));
  return { root, link, write };
}

describe('a path that an author wrote', () => {
  it('is read inside the project, by its real path', () => {
    const { root, link } = neighbours();
    link('project/decks', 'linked');
    const path = join(root, 'decks/a.md');
    const read = { kind: 'read', bytes: Buffer.from('inside'), path };
    expect(readContained(root, path)).toEqual(read);
    expect(readContained(root, join(root, 'linked/a.md'))).toEqual(read);
    expect(readContained(root, join(root, 'decks/../decks/a.md'))).toEqual(read);
  });

  it.each(['../other/secret.md', '../project-other/secret.md', '../other/none.md', '../project-other/none.md'])(
    'does not lead out by %s, whether there is something or not',
    (path) => {
      const { root } = neighbours();
      expect(readContained(root, join(root, path))).toEqual({ kind: 'outside' });
    },
  );

  it('is found however its accents are spelled, in folders too, and still not outside', () => {
    const { root, write } = neighbours();
    const apart = 'Bru\u0308cke/cafe\u0301.md';
    const path = write(`project/${apart}`, 'inside');
    const read = { kind: 'read', bytes: Buffer.from('inside'), path: realpathSync(path) };
    expect(readContained(root, join(root, apart.normalize('NFC')))).toEqual(read);
    write('project/\u00e9t\u00e9.md', 'summer');
    expect(readContained(root, join(root, 'e\u0301te\u0301.md'))).toMatchObject({ kind: 'read' });
    expect(readContained(root, join(root, 'caf\u00e9.md'))).toEqual({ kind: 'missing' });
    write('\u00e9.md', 'outside');
    expect(readContained(root, join(root, '../e\u0301.md'))).toEqual({ kind: 'outside' });
  });

  it('does not lead out by links to files or folders', () => {
    const { root, link } = neighbours();
    link('other/secret.md', 'decks/file.md');
    link('project-other', 'decks/folder');
    for (const path of ['decks/file.md', 'decks/folder/secret.md']) {
      expect(readContained(root, join(root, path))).toEqual({ kind: 'outside' });
    }
  });

  it('may lead to the project by a link to the project itself', () => {
    const { root, write } = neighbours();
    const home = join(write('home/a.txt', ''), '..', 'talks');
    symlinkSync(root, home);
    expect(readContained(home, join(home, 'decks/a.md'))).toMatchObject({ kind: 'read' });
  });

  it('is missing when nothing is there, a link leads nowhere, or a file stands where a folder should', () => {
    const { root, link } = neighbours();
    link('project/none.md', 'nowhere.md');
    for (const path of ['none.md', 'none/deep.md', 'nowhere.md', 'decks/a.md/below.md']) {
      expect(readContained(root, join(root, path))).toEqual({ kind: 'missing' });
    }
  });

  it('is told when it is there but cannot be read', () => {
    const { root } = neighbours();
    mkdirSync(join(root, 'folder.md'));
    symlinkSync('loop.md', join(root, 'loop.md'));
    for (const path of ['folder.md', 'loop.md']) {
      expect(errorCode(() => readContained(root, join(root, path)))).toBe('read-failed');
    }
    try {
      readContained(root, join(root, 'folder.md'));
    } catch (error) {
      expect(error).toBeInstanceOf(TalkError);
      expect(error).toMatchObject({ hint: expect.any(String), cause: { code: 'EISDIR' } });
    }
  });
});

describe('a file that would fill the memory, or never end', () => {
  it('is not read, and its size is told', () => {
    const { root, write } = neighbours();
    const path = write('project/huge.md', '');
    truncateSync(path, 100_000_001);
    expect(readContained(root, path)).toEqual({ kind: 'large', size: 100_000_001 });
    expect(readContained(root, write('project/small.md', 'abc'), 2)).toEqual({ kind: 'large', size: 3 });
  });

  it.skipIf(process.platform === 'win32')('is told when it is a pipe', () => {
    const { root } = neighbours();
    const path = join(root, 'pipe.md');
    execFileSync('mkfifo', [path]);
    expect(errorCode(() => readContained(root, path))).toBe('read-failed');
  });
});

describe('isInside', () => {
  it.each([
    ['/a/b', '/a/b', true],
    ['/a/b', '/a/b/c', true],
    ['/a/b/', '/a/b/c', true],
    ['/', '/a', true],
    ['/a/b', '/a/bc', false],
    ['/a/b', '/a', false],
    ['/a/b', '/c/a/b', false],
  ])('%s: %s', (folder, path, wanted) => {
    expect(isInside(folder, path, posix)).toBe(wanted);
  });

  it.each([
    ['C:\\talks', 'C:\\talks', true],
    ['C:\\talks', 'c:\\Talks\\decks\\a.md', true],
    ['C:\\talks', 'C:/talks/decks/a.md', true],
    ['C:\\', 'C:\\a.md', true],
    ['C:\\talks', 'C:\\talks\\..hidden\\a.md', true],
    ['\\\\server\\share\\talks', '\\\\server\\share\\talks\\a.md', true],
    ['C:\\talks', 'C:\\talks-other\\a.md', false],
    ['C:\\talks', 'D:\\talks\\a.md', false],
    ['C:\\talks', 'C:\\talks\\..\\a.md', false],
    ['C:\\talks', '\\\\server\\share\\talks\\a.md', false],
  ])('on Windows, %s: %s', (folder, path, wanted) => {
    expect(isInside(folder, path, win32)).toBe(wanted);
  });
});
