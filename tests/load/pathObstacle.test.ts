import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pathObstacle } from '../../src/load/pathObstacle.ts';
import { tempFolder } from '../support/tempFolder.ts';

const { root } = tempFolder({ 'folder/file.txt': '' });
const at = (path: string) => join(root, path);
symlinkSync(at('none'), at('nowhere'));
symlinkSync(at('loop'), at('loop'));
symlinkSync(at('folder'), at('somewhere'));

it.each([
  ['a link that leads nowhere', 'nowhere', { path: 'nowhere', kind: 'broken-link' }],
  ['what would be behind it', 'nowhere/deep/file.txt', { path: 'nowhere', kind: 'broken-link' }],
  ['a link that leads to itself', 'loop/file.txt', { path: 'loop', kind: 'broken-link' }],
  ['a file where a folder should be', 'folder/file.txt/deep/below.txt', { path: 'folder/file.txt', kind: 'file' }],
  ['a file behind a link', 'somewhere/file.txt/below.txt', { path: 'somewhere/file.txt', kind: 'file' }],
])('is %s', (_, path, obstacle) => {
  expect(pathObstacle(at(path))).toEqual({ ...obstacle, path: at(obstacle.path) });
});

it.each(['folder', 'folder/file.txt', 'somewhere/file.txt', 'none', 'folder/none/deep'])(
  'is nothing for %s',
  (path) => {
    expect(pathObstacle(at(path))).toBeUndefined();
  },
);
