import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runErrorCodes } from '../../src/model/diagnosticCodes.ts';
import { smallProject, tempProject } from '../support/tempProject.ts';

const trace = /TalkError: .*\n\s+at /;

describe('--debug', () => {
  it.each([
    [['check', 'smal', '--debug'], 'unknown-deck'],
    [['--debug', 'check', 'smal'], 'unknown-deck'],
    [['build', '--papr', 'a4', '--debug'], 'usage'],
    [['chekc', '--debug'], 'usage'],
    [['list', 'smal', '--json', '--debug'], 'unknown-deck'],
  ] as const)('tells of %j where it arose', async (argv, code) => {
    const { exit, err } = await tempProject(smallProject).talk(...argv);
    expect(exit).toBe(runErrorCodes[code].exit);
    expect(err).toContain(`error  ${code}`);
    expect(err).toMatch(trace);
  });

  it('changes nothing else', async () => {
    const project = tempProject(smallProject);
    expect(await project.talk('list', '--debug')).toEqual(await project.talk('list'));
    expect((await project.talk('check', 'smal')).err).not.toMatch(trace);
    expect((await project.talk('--debug')).exit).toBe((await project.talk()).exit);
  });

  it('tells of a deck that failed while others were built', async () => {
    const project = tempProject(smallProject);
    const { err } = await project.talk('build', '--only', 'slides', '--browser', '/no/such/browser', '--debug');
    expect(err).toContain('no-browser');
    expect(err).toMatch(trace);
  });

  it('holds for a process as a whole, in lines of the sources, and so does TALK_DEBUG', () => {
    const project = tempProject(smallProject);
    const talk = (env: Readonly<Record<string, string>>, ...argv: readonly string[]): string =>
      spawnSync(process.execPath, [join(process.cwd(), 'scripts/talk.js'), ...argv], {
        cwd: project.root,
        env: { ...process.env, ...env },
        encoding: 'utf8',
      }).stderr;
    const inSources = /\n\s+at .*src[\\/]cli[\\/]\w+\.ts:\d+/;
    expect(talk({}, 'chekc', '--debug')).toMatch(inSources);
    expect(talk({ TALK_DEBUG: '1' }, 'chekc')).toMatch(inSources);
    expect(talk({ TALK_DEBUG: '' }, 'chekc')).not.toMatch(/\n\s+at /);
  });
});
