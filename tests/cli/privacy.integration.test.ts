import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { smallProject, tempProject } from '../support/tempProject.ts';

it('reads the name from a pipe', () => {
  const { root } = tempProject(smallProject);
  const run = spawnSync(process.execPath, [join(process.cwd(), 'scripts/talk.js'), 'privacy', 'add', '--warn'], {
    cwd: root,
    input: 'Nadezhda\n\nSabira\n',
    encoding: 'utf8',
  });
  expect(run.stderr).toBe('');
  expect(run).toMatchObject({ status: 0, stdout: expect.stringMatching(/^2 added/) });
  expect(readFileSync(join(root, 'decks/privacy.yaml'), 'utf8')).not.toMatch(/nadezhda|sabira/i);
});
