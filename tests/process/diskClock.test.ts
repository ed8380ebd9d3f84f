import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { diskClock } from '../../src/process/diskClock.ts';
import { tempFolder } from '../support/tempFolder.ts';

it('is the clock that dates files, and leaves nothing behind', () => {
  const { root, write } = tempFolder();
  const before = statSync(write('before.txt', '')).mtimeMs;
  const now = diskClock(root);
  const after = statSync(write('after.txt', '')).mtimeMs;
  expect(now).toBeGreaterThanOrEqual(before);
  expect(now).toBeLessThanOrEqual(after);
  expect(readdirSync(root).sort()).toEqual(['after.txt', 'before.txt']);
});

it('is this machine’s where nothing can be written', () => {
  expect(diskClock(join(tempFolder().root, 'none'))).toBeGreaterThan(0);
});
