import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replaceText } from '../../src/deliver/replaceText.ts';
import { TalkError } from '../../src/model/talkError.ts';
import { tempFolder } from '../support/tempFolder.ts';

describe('a text that is replaced', () => {
  it('is the new one, with the permissions of the old', () => {
    const { root, write } = tempFolder();
    const path = write('a.md', 'old');
    chmodSync(path, 0o640);
    replaceText(path, 'new');
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readdirSync(root)).toEqual(['a.md']);
  });

  it('leaves nothing behind where it cannot be written', () => {
    const { root } = tempFolder();
    // A folder has a mode, and no file takes its place.
    mkdirSync(join(root, 'folder'));
    let thrown: unknown;
    try {
      replaceText(join(root, 'folder'), 'new');
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(TalkError);
    expect(thrown).toMatchObject({
      code: 'output-unwritable',
      hint: expect.stringContaining('who'),
      cause: expect.any(Error),
    });
    expect(readdirSync(root)).toEqual(['folder']);
  });
});
