import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packTarget } from '../../src/commands/packTarget.ts';
import { withStages } from '../../src/commands/withOutputs.ts';
import { filesBelow } from '../../src/deliver/filesBelow.ts';
import { openProject } from '../../src/load/openProject.ts';
import { checksumText } from '../../src/pack/checksums.ts';
import { packRecordText } from '../../src/pack/packRecord.ts';
import { tempFolder } from '../support/tempFolder.ts';
import { tempProject } from '../support/tempProject.ts';

const project = openProject(tempProject().root);
const own = (...paths: readonly string[]): Record<string, string> => {
  const files = {
    'deck.html': 'deck',
    '.talk-pack.json': packRecordText({ version: 1, deck: 'a', slides: [], files: {} }),
  };
  const all = { ...files, ...Object.fromEntries(paths.map((path) => [path, `made for ${path}`])) };
  return { ...all, SHA256SUMS: checksumText(new Map(Object.keys(all).map((path) => [path, 'a'.repeat(64)]))) };
};

/** Brings a pack of these files into place. */
async function deliver(to: string, files: Readonly<Record<string, string>>, verify: (folder: string) => Promise<void>) {
  const target = packTarget(to, project);
  await withStages(target.folder, async (openStage) => {
    const staged = openStage();
    for (const [path, text] of Object.entries(files)) staged.add(path, text);
    await target.deliver(staged, openStage, verify);
  });
}

const refuse = async (): Promise<void> => {
  throw new Error('not as it was made');
};

describe.each(['stick', 'stick.zip'])('a pack in %s', (name) => {
  const { root } = tempFolder({ 'beside.txt': 'somebody’s' });
  const to = join(root, name);
  const read = (): Record<string, string> => {
    if (name.endsWith('.zip'))
      return Object.fromEntries(
        Object.entries(unzipSync(readFileSync(to))).map(([path, bytes]) => [path, Buffer.from(bytes).toString()]),
      );
    return Object.fromEntries(filesBelow(to).map((path) => [path, readFileSync(join(to, path), 'utf8')]));
  };
  const last = own('1/a.png', '3/notes.pdf');

  it('is read where it will be read, and takes its place', async () => {
    let seen: readonly string[] = [];
    await deliver(to, last, async (folder) => {
      seen = filesBelow(folder);
    });
    expect(seen).toEqual(Object.keys(last).toSorted());
    expect(read()).toEqual(last);
  });

  it('stays as it is when the next one is not as it was made', async () => {
    await expect(deliver(to, own('1/b.png'), refuse)).rejects.toThrow();
    expect(read()).toEqual(last);
  });

  it('is replaced whole', async () => {
    const next = own('1/a.png', '1/b.png');
    await deliver(to, next, async () => undefined);
    expect(read()).toEqual(next);
  });

  it('leaves nothing of its making, and what lies beside it', () => {
    const others = filesBelow(root).filter((path) => path !== name && !path.startsWith(`${name}/`));
    expect(others).toEqual(['beside.txt']);
  });
});

it('no pack comes into being among the sources of a project', () => {
  const { root } = tempProject({ 'decks/a.yaml': '' });
  for (const to of [root, join(root, 'decks/stick')])
    expect(() => packTarget(to, openProject(root))).toThrow(expect.objectContaining({ code: 'usage' }));
});
