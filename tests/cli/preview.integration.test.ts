import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openerOf } from '../../src/cli/openAddress.ts';
import { smallProject, smallSection, tempProject } from '../support/tempProject.ts';

const running: ChildProcess[] = [];
afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
});

/** Starts `talk` as a process of its own; `until` waits for a line on one of its streams. */
function start(folder: string, ...argv: readonly string[]) {
  const child = spawn(process.execPath, [join(process.cwd(), 'scripts/talk.js'), ...argv], { cwd: folder });
  running.push(child);
  const said = { out: '', err: '' };
  const until = (stream: 'out' | 'err', pattern: RegExp): Promise<string> =>
    new Promise((resolve) => {
      const look = (): void => {
        const found = pattern.exec(said[stream])?.[0];
        if (found !== undefined) resolve(found);
      };
      child.stdout.on('data', look);
      child.stderr.on('data', look);
      look();
    });
  child.stdout.on('data', (part) => (said.out += part));
  child.stderr.on('data', (part) => (said.err += part));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { child, said, until, ended };
}

describe('talk preview', () => {
  it('prints the address alone, tells of mistakes beside it, and ends well at Ctrl+C', async () => {
    const project = tempProject(smallProject);
    const { child, said, until, ended } = start(project.root, 'preview', 'small');
    const url = (await until('out', /http:\S+/)).trim();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/small\/$/);
    const page = await (await fetch(url)).text();
    expect(page).toContain('The first headline stands here');
    // An open page keeps its stream: it must not keep the program from ending.
    const version = /"version":"([^"]+)"/.exec(page)?.[1] ?? '';
    await fetch(`${url}events?version=${version}`);
    project.write('decks/sections/part/one.md', smallSection.replace('title: One', 'titel: One'));
    expect(await until('err', /.*unknown-key/)).toContain('decks/sections/part/one.md:2:1  error  unknown-key');
    project.write('decks/sections/part/one.md', smallSection);
    await until('err', /mended/);
    const map = '```map\nfocus: worldd\nalt: A map\n```\n\nNote:';
    project.write('decks/sections/part/one.md', smallSection.replace('Note:', map));
    expect(await until('err', /.*unknown-name/)).toContain('decks/sections/part/one.md:7:1  error  unknown-name');
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    expect(said.out).toBe(`${url}\n`);
  });

  it('says for --debug where in the program a failure arose', async () => {
    const project = tempProject(smallProject);
    const { child, until, ended } = start(project.root, 'preview', 'small', '--debug');
    const url = (await until('out', /http:\S+/)).trim();
    const page = await (await fetch(url)).text();
    await fetch(`${url}events?version=${/"version":"([^"]+)"/.exec(page)?.[1]}`);
    rmSync(join(project.root, 'decks/small.yaml'));
    expect(await until('err', /small {2}error {2}unknown-deck.*\n.*\n\s+at .*/)).toMatch(/src[\\/]\w+[\\/]\w+\.ts:\d+/);
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  });

  it('refuses what it cannot do, with 2', async () => {
    const project = tempProject(smallProject);
    const other = createServer().listen(0, '127.0.0.1');
    afterAll(() => other.close());
    await new Promise((resolve) => other.once('listening', resolve));
    const taken = String((other.address() as AddressInfo).port);
    for (const words of [
      ['smal'],
      ['small', 'small'],
      ['--port', 'x'],
      ['--port', '70000'],
      ['none.md'],
      ['--port', taken],
    ]) {
      expect((await project.talk('preview', ...words)).exit, words.join(' ')).toBe(2);
    }
  });
});

describe('openerOf', () => {
  it.each([
    ['darwin', 'open'],
    ['win32', 'rundll32'],
    ['linux', 'xdg-open'],
  ])('on %s is %s', (platform, program) => {
    expect(openerOf(platform)[0]).toBe(program);
  });
});
