import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { jsonCache } from '../../src/load/jsonCache.ts';
import { tempFolder } from '../support/tempFolder.ts';

it('gives back what was kept, by its key, and leaves nothing else in its folder', () => {
  const folder = join(tempFolder().root, 'made/when/needed');
  const cache = jsonCache(folder);
  expect(cache.read('a')).toBeUndefined();
  cache.keep('a', { body: 'one' });
  cache.keep('b', 'two');
  cache.keep('a', { body: 'three' });
  expect(jsonCache(folder).read('a')).toEqual({ body: 'three' });
  expect(cache.read('b')).toBe('two');
  expect(readdirSync(folder)).toHaveLength(2);
  for (const name of readdirSync(folder)) expect(name).toMatch(/^[\da-f]{32}\.json$/);
});

it('has nothing where a file is cut off', () => {
  const { root } = tempFolder();
  const cache = jsonCache(root);
  cache.keep('a', { body: 'one' });
  for (const name of readdirSync(root)) writeFileSync(join(root, name), '{"body"');
  expect(cache.read('a')).toBeUndefined();
});

it('keeps nothing, and stops nobody, where its folder cannot be made', () => {
  const { root } = tempFolder({ file: '' });
  const cache = jsonCache(join(root, 'file', 'below'));
  cache.keep('a', 'one');
  expect(cache.read('a')).toBeUndefined();
});
