import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { smallProject, tempProject } from '../support/tempProject.ts';

describe('talk present', () => {
  it('prints both addresses, and ends well at Ctrl+C while pages listen', async () => {
    const { root } = tempProject(smallProject);
    const child = spawn(process.execPath, [join(process.cwd(), 'scripts/talk.js'), 'present', 'small', '--no-open'], {
      cwd: root,
    });
    try {
      let out = '';
      for await (const part of child.stdout) {
        out += part;
        if (/Speaker.*\n/.test(out)) break;
      }
      const [, room = '', speaker = ''] =
        /^Room +(http:\/\/127\.0\.0\.1:\d+\/small\/)\nSpeaker +(http:\/\/127\.0\.0\.1:\d+\/small\/speaker\?token=\S+)\n$/.exec(
          out,
        ) ?? [];
      const shown = await (await fetch(room)).text();
      expect(shown).toContain('The first headline stands here');
      expect(shown).not.toContain('said in six seconds');
      const token = new URL(speaker).searchParams.get('token') ?? '';
      const noted = await fetch(speaker.replace(/\?.*/, ''), { headers: { 'X-Talk-Token': token } });
      expect(await noted.text()).toContain('said in six seconds');
      expect((await fetch(`${room}events`)).status).toBe(200);
      const ended = once(child, 'exit');
      child.kill('SIGINT');
      expect(await ended).toEqual([0, null]);
    } finally {
      child.kill('SIGKILL');
    }
  });

  it.each([
    ['no deck', []],
    ['two', ['small', 'small.md']],
    ['a port that is none', ['small', '--port', 'x']],
    ['a deck that is not there', ['large']],
  ])('refuses %s', async (_, words) => {
    const { exit } = await tempProject(smallProject).talk('present', ...words);
    expect(exit).toBe(2);
  });
});
