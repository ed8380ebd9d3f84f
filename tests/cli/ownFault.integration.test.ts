import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { smallProject, tempProject, testIo } from '../support/tempProject.ts';

/** Runs a command that meets an error where nobody expects one: it is thrown as the result is told. */
async function failing(error: unknown): Promise<{ exit: number; err: string }> {
  const { io, said } = testIo(tempProject(smallProject).root);
  const out = (): never => {
    throw error;
  };
  return { exit: await main(['list', 'small'], { ...io, out }), err: said.err.join('\n') };
}

it('says that a fault is the kit’s own, and keeps a report', async () => {
  const { exit, err } = await failing(new Error('Words of a talk'));
  expect(exit).toBe(3);
  expect(err).toContain('This should not have happened');
  const path = /report it with (.*\.txt)/.exec(err)?.[1] ?? '';
  const report = readFileSync(path, 'utf8');
  rmSync(path);
  expect(dirname(path)).toBe(tmpdir());
  expect(report).toContain('talk list small');
  expect(report).not.toContain('Words of a talk');
});

it.each([
  ['EACCES', 'read-failed'],
  ['ENOSPC', 'disk-full'],
  ['EROFS', 'output-unwritable'],
])('says that %s is the machine’s', async (code, told) => {
  const before = readdirSync(tmpdir()).filter((name) => name.startsWith('talk-fault-'));
  const error = Object.assign(new Error(`${code}: it did not work, open '/x/y'`), { code, syscall: 'open' });
  const { exit, err } = await failing(error);
  expect(exit).toBe(3);
  expect(err).toContain(`error  ${told}  ${code}: it did not work, open '/x/y'.`);
  expect(err).toContain('hint:');
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith('talk-fault-'))).toEqual(before);
});
