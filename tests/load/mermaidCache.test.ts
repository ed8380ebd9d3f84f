import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mermaidCache } from '../../src/load/mermaidCache.ts';
import { tempFolder } from '../support/tempFolder.ts';

const drawn = { message: 'no such shape' } as never;

/** Whether a drawing that one kit has kept is another's. */
function isShared(
  one: Readonly<Record<string, string>>,
  other: Readonly<Record<string, string>>,
  basis = 'x',
): boolean {
  const folder = join(tempFolder().root, 'cache');
  mermaidCache(folder, 'x', tempFolder(one).root).keep('flow', drawn);
  return mermaidCache(folder, basis, tempFolder(other).root).read('flow') !== undefined;
}

describe('a drawing that was kept', () => {
  it.each([
    ['a checkout', 'src/client/mermaid/draw.ts'],
    ['a package', 'compiled/client/mermaid.json'],
  ])('is that of the code that draws, of %s', (_, path) => {
    expect(isShared({ [path]: 'code' }, { [path]: 'code' })).toBe(true);
    expect(isShared({ [path]: 'code' }, { [path]: 'other code' })).toBe(false);
    expect(isShared({ [path]: 'code' }, { [path]: 'code' }, 'another basis')).toBe(false);
  });

  it('is of its text, and has the form of an answer', () => {
    const folder = tempFolder().root;
    const cache = mermaidCache(folder, 'x', tempFolder({ 'compiled/client/mermaid.json': '{}' }).root);
    cache.keep('flow', drawn);
    cache.keep('odd', 'nonsense' as never);
    expect(cache.read('flow')).toEqual(drawn);
    expect(cache.read('another')).toBeUndefined();
    expect(cache.read('odd')).toBeUndefined();
  });
});
