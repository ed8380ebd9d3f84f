import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { smallProject, smallSection, type TempProject, tempProject } from '../support/tempProject.ts';

interface End {
  readonly status: number | null;
  readonly said: string;
}

/** Runs `talk` with nobody at the other end of one of its streams; `said` is what came from the other. */
function withClosed(stream: 'stdout' | 'stderr', project: TempProject, ...argv: readonly string[]): Promise<End> {
  const child = spawn(process.execPath, [join(process.cwd(), 'scripts/talk.js'), ...argv], { cwd: project.root });
  child[stream].destroy();
  let said = '';
  child[stream === 'stdout' ? 'stderr' : 'stdout'].on('data', (part) => {
    said += part;
  });
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, said })));
}

describe('a command whose output nobody reads on', () => {
  it.each([['list'], ['list', '--json'], ['--help'], ['--version']])('ends quietly: %s %s', async (...argv) => {
    expect(await withClosed('stdout', tempProject(smallProject), ...argv)).toEqual({ status: 0, said: '' });
  });

  it('does its work all the same, and ends with its own status', async () => {
    const section = 'decks/sections/part/one.md';
    const project = tempProject({ ...smallProject, [section]: smallSection.replace('title: One', 'titel: One') });
    const { status, said } = await withClosed('stdout', project, 'check', 'small');
    expect(status).toBe(1);
    expect(said).toContain(`${section}:2:1  error  unknown-key`);
    expect((await withClosed('stderr', project, 'check', 'small')).status).toBe(1);
  });
});
