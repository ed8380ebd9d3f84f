import { chmodSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sessionKey } from '../../../src/serve/remote/sessionKey.ts';
import { tempFolder } from '../../support/tempFolder.ts';

const fileIn = (folder: string): string => join(folder, readdirSync(folder)[0] ?? '');

describe('the key of phones', () => {
  it('is the same at the next start, and of each project its own', () => {
    const folder = join(tempFolder().root, 'phones');
    const first = sessionKey('/talks/one', folder);
    expect([first.isKept, first.key.length]).toEqual([true, 32]);
    expect(sessionKey('/talks/one', folder)).toEqual(first);
    expect(sessionKey('/talks/two', folder).key).not.toEqual(first.key);
    expect(sessionKey('/talks/one', join(tempFolder().root, 'phones')).key).not.toEqual(first.key);
  });

  it.skipIf(process.platform === 'win32')('is for its owner alone; one that others may read is replaced', () => {
    const folder = join(tempFolder().root, 'phones');
    const first = sessionKey('/talks/one', folder);
    expect([statSync(folder).mode & 0o777, statSync(fileIn(folder)).mode & 0o777]).toEqual([0o700, 0o600]);
    chmodSync(fileIn(folder), 0o640);
    expect(sessionKey('/talks/one', folder).key).not.toEqual(first.key);
    expect(statSync(fileIn(folder)).mode & 0o777).toBe(0o600);
  });

  it.skipIf(process.platform === 'win32')(
    'is no file of another length, and none that somebody has linked there',
    () => {
      const folder = join(tempFolder().root, 'phones');
      const { key } = sessionKey('/talks/one', folder);
      const path = fileIn(folder);
      writeFileSync(path, '');
      expect(sessionKey('/talks/one', folder).key).not.toEqual(key);
      const planted = tempFolder();
      writeFileSync(join(planted.root, 'key'), Buffer.alloc(32), { mode: 0o600 });
      mkdirSync(join(planted.root, 'phones'));
      symlinkSync(join(planted.root, 'key'), join(planted.root, 'phones', path.split('/').at(-1) ?? ''));
      expect(sessionKey('/talks/one', join(planted.root, 'phones')).key).not.toEqual(Buffer.alloc(32));
    },
  );

  it('serves this run where nothing can be kept', () => {
    const { root } = tempFolder({ phones: 'a file' });
    const { key, isKept } = sessionKey('/talks/one', join(root, 'phones'));
    expect([key.length, isKept]).toEqual([32, false]);
  });
});
