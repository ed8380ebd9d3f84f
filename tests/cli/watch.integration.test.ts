import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { smallProject, smallSection, tempProject } from '../support/tempProject.ts';

describe('talk build --watch', () => {
  it('tells of each build, waits for changes, and ends well at Ctrl+C', async () => {
    const project = tempProject(smallProject);
    const words = ['build', 'small', '--only', 'deck', '--watch'];
    const child = spawn(process.execPath, [join(process.cwd(), 'scripts/talk.js'), ...words], { cwd: project.root });
    afterAll(() => child.kill('SIGKILL'));
    const ended = new Promise((resolve) => child.once('exit', resolve));
    let said = '';
    let heard = (): void => {};
    child.stderr.on('data', (part) => {
      said += part;
      heard();
    });
    const waits = async (times: number): Promise<void> => {
      while (said.split('Waiting for changes').length <= times) {
        await new Promise<void>((resolve) => {
          heard = resolve;
        });
      }
    };
    await waits(1);
    project.write('decks/sections/part/one.md', smallSection.replace('title: One', 'titel: One'));
    await waits(2);
    expect(said).toContain('decks/sections/part/one.md:2:1  error  unknown-key');
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  });

  it('has no one result for --json', async () => {
    const { exit } = await tempProject(smallProject).talk('build', 'small', '--watch', '--json');
    expect(exit).toBe(2);
  });

  it('refuses what cannot be built at all, and ends', async () => {
    expect((await tempProject(smallProject).talk('build', 'smal', '--watch')).exit).toBe(2);
  });
});
