import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type FolderWatch, watchFolders } from '../../../src/serve/preview/watchFolders.ts';
import { tempProject } from '../../support/tempProject.ts';

let watch: FolderWatch | undefined;
afterEach(() => watch?.close());

/** Watches `folders`; `next` waits for the next call and gives its folders. */
function watching(folders: readonly string[]) {
  const calls: ReadonlySet<string>[] = [];
  let heard = (): void => {};
  watch = watchFolders((changed) => {
    calls.push(changed);
    heard();
  });
  watch.set(folders);
  const next = async (): Promise<string[]> => {
    if (calls.length === 0) await new Promise<void>((resolve) => (heard = resolve));
    return [...(calls.shift() ?? [])];
  };
  return { next };
}

describe('watchFolders', () => {
  it('tells of writing, replacing and removing, with the folder', async () => {
    const { root } = tempProject({ 'a/one.md': '1', 'b/two.md': '2' });
    const { next } = watching([join(root, 'a'), join(root, 'b')]);
    writeFileSync(join(root, 'a/one.md'), '1.1');
    expect(await next()).toEqual([join(root, 'a')]);
    writeFileSync(join(root, 'b/two.tmp'), '2.1');
    await next();
    renameSync(join(root, 'b/two.tmp'), join(root, 'b/two.md'));
    expect(await next()).toEqual([join(root, 'b')]);
    rmSync(join(root, 'a/one.md'));
    expect(await next()).toEqual([join(root, 'a')]);
  });

  it('makes one call of the steps of one save', async () => {
    const { root } = tempProject({ 'a/one.md': '1', 'b/two.md': '2' });
    const { next } = watching([join(root, 'a'), join(root, 'b')]);
    for (let step = 0; step < 5; step += 1) writeFileSync(join(root, 'a/one.md'), `${step}`);
    expect(await next()).toEqual([join(root, 'a')]);
    // A second call for the same save would come before the one for the next.
    writeFileSync(join(root, 'b/two.md'), '3');
    expect(await next()).toEqual([join(root, 'b')]);
  });

  it('passes over folders that are not there, and survives the end of one that was', async () => {
    const { root } = tempProject({ 'a/one.md': '1' });
    const { next } = watching([join(root, 'a'), join(root, 'none')]);
    rmSync(join(root, 'a'), { recursive: true });
    await next();
    mkdirSync(join(root, 'a'));
    watch?.set([]);
    watch?.set([join(root, 'a')]);
    writeFileSync(join(root, 'a/two.md'), '2');
    expect(await next()).toEqual([join(root, 'a')]);
  });
});
