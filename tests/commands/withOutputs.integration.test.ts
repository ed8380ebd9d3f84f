import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compile } from '../../scripts/compile.js';
import { withOutputs } from '../../src/commands/withOutputs.ts';
import { type TempFolder, tempFolder } from '../support/tempFolder.ts';

const old = { 'small/deck.html': 'old', 'small/private/notes.pdf': 'old' };
const names = ['small', 'small/deck.html', 'small/private', 'small/private/notes.pdf'];

/** A run that has private files on their way and waits; it gets `signal`, and how it ended is told. */
async function ended({ root }: TempFolder, signal: NodeJS.Signals): Promise<unknown> {
  const outputs = await compile({ root: process.cwd(), entry: 'src/commands/withOutputs.ts', name: 'test-outputs' });
  const request = { folder: root, out: join(root, 'out'), force: true };
  const code = `import { withOutputs } from ${JSON.stringify(outputs)};
await withOutputs(${JSON.stringify(request)}, async ({ openStage }) => {
  openStage().add('small/private/notes.pdf', 'new');
  console.log('go');
  await new Promise((resolve) => setTimeout(resolve, 60_000));
});`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code]);
  child.stdout.on('data', () => child.kill(signal));
  return new Promise((resolve) => child.on('close', (status, by) => resolve(by ?? status)));
}

function tree({ root }: TempFolder): string[] {
  return (readdirSync(join(root, 'out'), { recursive: true }) as string[]).sort();
}

it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'a run that gets %s takes away what is on its way',
  async (signal) => {
    const folder = tempFolder(Object.fromEntries(Object.entries(old).map(([path, text]) => [`out/${path}`, text])));
    expect(await ended(folder, signal)).toBe(signal);
    expect(tree(folder)).toEqual(names);
  },
);

it('what a run that was killed has left goes with the next one', async () => {
  const folder = tempFolder(Object.fromEntries(Object.entries(old).map(([path, text]) => [`out/${path}`, text])));
  expect(await ended(folder, 'SIGKILL')).toBe('SIGKILL');
  expect(tree(folder).length).toBeGreaterThan(names.length);
  await withOutputs({ folder: folder.root, out: join(folder.root, 'out'), force: false }, async () => undefined);
  expect(tree(folder)).toEqual(names);
});

it('a run that fails takes away what is on its way, and folders that it made', async () => {
  const { root } = tempFolder();
  const failing = withOutputs({ folder: root, out: join(root, 'out'), force: false }, async ({ openStage }) => {
    openStage().add('small/private/notes.pdf', 'new');
    throw new Error('failed');
  });
  await expect(failing).rejects.toThrow('failed');
  expect(readdirSync(root)).toEqual([]);
});
