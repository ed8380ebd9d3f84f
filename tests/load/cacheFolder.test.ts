import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cacheFolder } from '../../src/load/cacheFolder.ts';
import { tempFolder } from '../support/tempFolder.ts';

it('is beside the packages of a project that has some', () => {
  const { root } = tempFolder({ 'node_modules/one/package.json': '{}' });
  expect(cacheFolder(root)).toBe(join(root, 'node_modules/.cache/talk-deck-kit'));
});

it.each([
  ['linux', {}, '/home/a/.cache/talk-deck-kit'],
  ['linux', { XDG_CACHE_HOME: '/var/a' }, '/var/a/talk-deck-kit'],
  ['linux', { XDG_CACHE_HOME: 'here' }, '/home/a/.cache/talk-deck-kit'],
  ['linux', { XDG_CACHE_HOME: '' }, '/home/a/.cache/talk-deck-kit'],
  ['darwin', {}, '/home/a/Library/Caches/talk-deck-kit'],
  ['darwin', { XDG_CACHE_HOME: '/var/a' }, '/var/a/talk-deck-kit'],
] as const)('is the user’s on %s with %o where there are none', (platform, env, folder) => {
  const { root } = tempFolder({ node_modules: 'a file' });
  expect(cacheFolder(root, { platform, env, home: '/home/a' })).toBe(folder);
});

it.each([
  [{ LOCALAPPDATA: 'D:\\a\\Local', XDG_CACHE_HOME: '/var/a' }, 'D:\\a\\Local\\talk-deck-kit\\Cache'],
  [{}, 'C:\\Users\\a\\AppData\\Local\\talk-deck-kit\\Cache'],
])('is the user’s on Windows with %o', (env, folder) => {
  const machine = { platform: 'win32', env, home: 'C:\\Users\\a' } as const;
  expect(cacheFolder(tempFolder().root, machine)).toBe(folder);
});
