import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attemptWrite } from '../../src/deliver/attemptWrite.ts';
import { TalkError } from '../../src/model/talkError.ts';
import { tempFolder } from '../support/tempFolder.ts';

/** What a write that fails in this way ends with. */
function fault(cause: unknown, path = join(tempFolder().root, 'file')): TalkError {
  try {
    attemptWrite(path, () => {
      throw cause;
    });
  } catch (error) {
    if (error instanceof TalkError) return error;
  }
  throw new Error('No TalkError came.');
}

const system = (code: string): Error => Object.assign(new Error(code), { code });

describe('a write', () => {
  it('gives what it gives', () => {
    expect(attemptWrite('/any', () => 'given')).toBe('given');
  });

  it('that fails for a reason of the kit’s own fails for that reason', () => {
    const own = new TalkError('usage', 'words');
    expect(fault(own)).toBe(own);
  });

  it.each(['ENOSPC', 'EDQUOT'])('finds the disk full: %s', (code) => {
    const cause = system(code);
    expect(fault(cause)).toMatchObject({ code: 'disk-full', cause, hint: expect.stringContaining('space') });
  });

  it.each([
    ['EROFS', /another one/],
    ['EISDIR', /A folder of that name/],
    ['ENOTEMPTY', /A folder of that name/],
    ['EBUSY', /Another program/],
    ['EFBIG', /ulimit -f/],
    ['ENAMETOOLONG', /shorter name/],
    ['EXDEV', /symbolic link/],
    ['EMFILE', /ulimit -n/],
    ['EIO', /disk fails/],
    ['EACCES', /who owns/],
  ])('has a hint of its own for %s', (code, hint) => {
    const cause = system(code);
    const { code: told, hint: said, cause: kept } = fault(cause);
    expect(told).toBe('output-unwritable');
    expect(said).toMatch(hint);
    expect(kept).toBe(cause);
  });

  it.each([['words'], [new Error('words')]])('has the usual hint where the system says nothing', (cause) => {
    expect(fault(cause)).toMatchObject({ code: 'output-unwritable', hint: expect.stringMatching(/who owns/) });
  });

  it('names a file where a folder is needed', () => {
    const { root } = tempFolder({ file: '' });
    const { code, message, hint } = fault(system('ENOTDIR'), join(root, 'file', 'inner'));
    expect(code).toBe('output-unwritable');
    expect(message).toContain(`${join(root, 'file')} is a file`);
    expect(hint).toContain('that file');
  });

  it('names a link that leads nowhere', () => {
    const { root } = tempFolder();
    symlinkSync(join(root, 'nowhere'), join(root, 'link'));
    const { code, message, hint } = fault(system('ENOENT'), join(root, 'link', 'inner'));
    expect(code).toBe('output-unwritable');
    expect(message).toContain(`${join(root, 'link')} is a symbolic link`);
    expect(hint).toContain('that link');
  });
});
