import { existsSync, fstatSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stageOutputs, type WriteFile } from '../../src/deliver/stageOutputs.ts';
import { TalkError } from '../../src/model/talkError.ts';
import { errorCode } from '../support/errorCode.ts';
import { tempFolder } from '../support/tempFolder.ts';

/** A disk that is full after so many bytes: what is written beyond is cut off, as the system does it. */
function fullAfter(bytes: number, code = 'ENOSPC'): WriteFile {
  return (file, content) => {
    writeFileSync(file, content.subarray(0, bytes));
    if (content.length > bytes) throw Object.assign(new Error('no space left'), { code });
  };
}

/** Everything below a folder, folders with a slash behind them. */
function tree(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1) + (entry.isDirectory() ? '/' : ''))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

function thrown(call: () => void): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe('files on their way', () => {
  it('come into place all at once, and leave nothing beside them', async () => {
    const { root } = tempFolder({ 'a/one.txt': 'old' });
    const stage = stageOutputs(root);
    stage.add('a/one.txt', 'one');
    stage.add('b/c/two.txt', 'two');
    expect(readFileSync(join(root, 'a/one.txt'), 'utf8')).toBe('old');
    expect(existsSync(join(root, 'b/c/two.txt'))).toBe(false);
    await stage.commit();
    expect(tree(root)).toEqual(['a/', 'a/one.txt', 'b/', 'b/c/', 'b/c/two.txt']);
    expect(readFileSync(join(root, 'a/one.txt'), 'utf8')).toBe('one');
    expect(readFileSync(join(root, 'b/c/two.txt'), 'utf8')).toBe('two');
  });

  it.each([
    ['a text', 'Қазақ', 'Қазақ'],
    ['bytes', Buffer.from([0, 255, 1]), '\u0000\u00ff\u0001'],
    ['a text in pieces', ['Қа', '', 'зақ'], 'Қазақ'],
    ['no pieces', [], ''],
  ])('are written whole from %s, and their bytes are counted', async (_, content, wanted) => {
    const { root } = tempFolder();
    const stage = stageOutputs(root);
    const coding = content instanceof Uint8Array ? 'latin1' : 'utf8';
    expect(stage.add('file', content)).toBe(Buffer.from(wanted, coding).length);
    await stage.commit();
    expect(readFileSync(join(root, 'file'), coding)).toBe(wanted);
  });

  it('are asked for piece by piece, so that no second whole is made', () => {
    const { root } = tempFolder();
    const sizes: number[] = [];
    const stage = stageOutputs(root, {
      write(file, content) {
        sizes.push(content.length);
        writeFileSync(file, content);
      },
    });
    stage.add('file', ['ab', 'cde']);
    expect(sizes).toEqual([2, 3]);
    stage.abandon();
  });

  it('are put into place once', async () => {
    const { root } = tempFolder();
    const stage = stageOutputs(root);
    stage.add('one.txt', 'one');
    await stage.commit();
    await expect(stage.commit()).resolves.toBeUndefined();
    stage.abandon();
    expect(tree(root)).toEqual(['one.txt']);
  });
});

describe('files that stand there and are wanted no more', () => {
  const standing = { 'a/one.txt': 'one', 'b/two.txt': 'two', 'b/three.txt': 'three' };

  it('go once all others are in place, with a folder that is left empty', async () => {
    const { root } = tempFolder(standing);
    const stage = stageOutputs(root);
    stage.add('c.txt', 'c');
    for (const path of ['a/one.txt', 'b/two.txt', 'b/gone.txt']) stage.remove(path);
    expect(tree(root)).toContain('a/one.txt');
    await stage.commit();
    expect(tree(root)).toEqual(['b/', 'b/three.txt', 'c.txt']);
  });

  it('stay when the build is given up', async () => {
    const { root } = tempFolder(standing);
    const stage = stageOutputs(root);
    stage.remove('a/one.txt');
    stage.abandon();
    await stage.commit();
    expect(tree(root)).toEqual(['a/', 'a/one.txt', 'b/', 'b/three.txt', 'b/two.txt']);
  });
});

it('bytes may come in pieces, too', () => {
  const { root } = tempFolder();
  const stage = stageOutputs(root);
  expect(stage.add('film.mp4', [Buffer.from([255, 0]), 'ä', new Uint8Array([7])])).toBe(5);
  stage.commit();
  expect([...readFileSync(join(root, 'film.mp4'))]).toEqual([255, 0, 0xc3, 0xa4, 7]);
});

describe('files that are given up', () => {
  it('go, with every folder that was made for them, and leave what was there', () => {
    const { root } = tempFolder({ 'kept/old.txt': 'old' });
    const stage = stageOutputs(root);
    stage.add('kept/old.txt', 'new');
    stage.add('new/deep/er/file.txt', 'text');
    stage.add('new/deep/other.txt', 'text');
    stage.abandon();
    expect(tree(root)).toEqual(['kept/', 'kept/old.txt']);
    expect(readFileSync(join(root, 'kept/old.txt'), 'utf8')).toBe('old');
  });

  it('go even when the output folder itself was made for them', () => {
    const { root } = tempFolder();
    const stage = stageOutputs(join(root, 'dist/deck'));
    stage.add('file.txt', 'text');
    stage.abandon();
    expect(tree(root)).toEqual([]);
  });

  it('leave a folder into which somebody else has written', () => {
    const { root, write } = tempFolder();
    const stage = stageOutputs(root);
    stage.add('new/deep/file.txt', 'text');
    write('new/mine.txt', 'mine');
    expect(errorCode(() => stage.abandon())).toBeUndefined();
    expect(tree(root)).toEqual(['new/', 'new/mine.txt']);
  });

  it('go without a word when they are gone already', () => {
    const { root } = tempFolder();
    const stage = stageOutputs(root);
    stage.add('new/file.txt', 'text');
    for (const name of readdirSync(root)) rmSync(join(root, name), { recursive: true });
    expect(() => stage.abandon()).not.toThrow();
    expect(() => stage.abandon()).not.toThrow();
  });

  it('come no more, even when they were about to', async () => {
    const { root } = tempFolder({ 'old.txt': 'old' });
    const stage = stageOutputs(root);
    stage.add('old.txt', 'new');
    const coming = stage.commit(() => {
      throw new Error('too late');
    });
    stage.abandon();
    await coming.catch(() => undefined);
    expect(readFileSync(join(root, 'old.txt'), 'utf8')).toBe('old');
  });

  it('are not followed by those that come later', async () => {
    const { root } = tempFolder();
    const stage = stageOutputs(root);
    stage.abandon();
    expect(stage.add('late/file.txt', 'text')).toBe(0);
    await stage.commit();
    expect(tree(root)).toEqual([]);
  });
});

describe('a disk that is full', () => {
  it.each(['ENOSPC', 'EDQUOT'])('(%s) is told as such, and leaves the old files and no other', (code) => {
    const { root } = tempFolder({ 'old.txt': 'the old text' });
    const stage = stageOutputs(root, { write: fullAfter(5, code) });
    stage.add('a.txt', 'fits');
    expect(errorCode(() => stage.add('old.txt', 'a longer new text'))).toBe('disk-full');
    stage.abandon();
    expect(tree(root)).toEqual(['old.txt']);
    expect(readFileSync(join(root, 'old.txt'), 'utf8')).toBe('the old text');
  });

  it('is noticed when it takes less than it was given, without a word', () => {
    const { root } = tempFolder();
    const stage = stageOutputs(root, { write: (file, content) => writeFileSync(file, content.subarray(0, 3)) });
    expect(errorCode(() => stage.add('short.txt', 'longer'))).toBe('disk-full');
    expect(errorCode(() => stage.add('bytes.bin', Buffer.from('longer')))).toBe('disk-full');
    stage.abandon();
    expect(tree(root)).toEqual([]);
  });

  it.skipIf(!existsSync('/dev/full'))('is told when the system itself says so', () => {
    const { root } = tempFolder();
    for (const content of ['text', Buffer.from('bytes'), ['pi', 'eces']]) {
      const stage = stageOutputs(root, { write: (_, piece) => writeFileSync('/dev/full', piece) });
      const error = thrown(() => stage.add('file', content));
      expect(error).toMatchObject({ code: 'disk-full', hint: expect.any(String), cause: { code: 'ENOSPC' } });
      stage.abandon();
      expect(tree(root)).toEqual([]);
    }
  });

  it('is no reason to keep files open', () => {
    const { root } = tempFolder();
    // Its number may be another file's by now: threads beside this one open files, too.
    const inodeOf = (file: number) => fstatSync(file).ino;
    let open = -1;
    let inode = -1;
    const stage = stageOutputs(root, {
      write(file) {
        open = Number(file);
        inode = inodeOf(open);
        throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
      },
    });
    expect(errorCode(() => stage.add('a', 'text'))).toBe('disk-full');
    let now: number | undefined;
    try {
      now = inodeOf(open);
    } catch (error) {
      expect(error).toMatchObject({ code: 'EBADF' });
    }
    expect(inode).toBeGreaterThan(0);
    expect(now).not.toBe(inode);
    stage.abandon();
  });
});

describe('an output folder that takes no files', () => {
  it('is told at once when it cannot be made', () => {
    const { root } = tempFolder({ 'old.txt': '' });
    const stage = stageOutputs(join(root, 'old.txt'));
    const error = thrown(() => stage.add('below.txt', 'x'));
    expect(error).toBeInstanceOf(TalkError);
    expect(error).toMatchObject({ code: 'output-unwritable', hint: expect.any(String), cause: expect.any(Error) });
    stage.abandon();
    expect(tree(root)).toEqual(['old.txt']);
  });

  it('is told when a folder in it cannot be made', async () => {
    const { root } = tempFolder({ 'old.txt': 'old' });
    const stage = stageOutputs(root);
    stage.add('a.txt', 'x');
    stage.add('old.txt/below.txt', 'x');
    await expect(stage.commit()).rejects.toMatchObject({ code: 'output-unwritable', hint: expect.any(String) });
    stage.abandon();
    expect(tree(root)).toEqual(['old.txt']);
  });

  it('is kept as it is when what comes last fails, or somebody guards it', async () => {
    const { root } = tempFolder({ 'old.txt': 'old' });
    const guarded: (readonly string[])[] = [];
    const guard = (paths: readonly string[]): void => {
      guarded.push(paths);
      throw new TalkError('file-in-the-way', 'not yours');
    };
    const stage = stageOutputs(root, { guard });
    stage.add('old.txt', 'new');
    await expect(stage.commit(() => void stage.add('last.txt', 'last'))).rejects.toMatchObject({
      code: 'file-in-the-way',
    });
    const failing = (): void => {
      throw new Error('last fails');
    };
    await expect(stage.commit(failing)).rejects.toThrow('last fails');
    stage.abandon();
    expect(guarded).toEqual([['old.txt', 'last.txt']]);
    expect(tree(root)).toEqual(['old.txt']);
    expect(readFileSync(join(root, 'old.txt'), 'utf8')).toBe('old');
  });

  it('is told when what it says is no error of the system', () => {
    const { root } = tempFolder();
    const stage = stageOutputs(root, {
      write() {
        throw 'a word';
      },
    });
    expect(errorCode(() => stage.add('file', 'x'))).toBe('output-unwritable');
  });

  it('is told when a file cannot come into place; all others are then as they were, with their folders', async () => {
    const { root } = tempFolder({ 'b.txt/in.txt': 'a folder where a file should be' });
    const stage = stageOutputs(root);
    for (const path of ['a.txt', 'b.txt', 'c/deep.txt']) stage.add(path, 'new');
    await expect(stage.commit()).rejects.toMatchObject({ code: 'output-unwritable' });
    stage.abandon();
    expect(tree(root)).toEqual(['b.txt/', 'b.txt/in.txt']);
  });
});
