import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { compile } from '../../scripts/compile.js';
import { openRunFolder } from '../../src/browser/runFolder.ts';

const folder = mkdtempSync(join(tmpdir(), 'talk-print-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `script` in a process of its own, sends it `signal`, if any, when it says `go`, and tells how it ended and what it said. */
async function interrupted(script: string, signal?: NodeJS.Signals): Promise<{ end: unknown; said: string }> {
  const browser = await compile({ root: process.cwd(), entry: 'src/browser/browserSession.ts', name: 'test-browser' });
  const code = `import { openSession, withSession } from ${JSON.stringify(browser)};\n${script}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    env: { ...process.env, TMPDIR: folder },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      said += data;
      if (signal !== undefined && String(data).includes('go')) child.kill(signal);
    });
  }
  const end = await new Promise((resolve) => child.on('close', (status, by) => resolve(by ?? status)));
  return { end, said: said.trim() };
}

const endless = `await withSession({ readClientScript: async () => '' }, (session) => session.withPage(async (page) => {
  await page.goto('about:blank'); console.log('go'); await page.evaluate(() => new Promise(() => {}));
})).catch((error) => console.log(error.code));`;

it.each(['SIGINT', 'SIGTERM'] as const)(
  'on %s ends as it should, in silence, and leaves nothing behind',
  async (signal) => {
    expect(await interrupted(endless, signal)).toEqual({ end: signal, said: 'go' });
    expect(readdirSync(folder)).toEqual([]);
  },
);

it('on SIGINT ends a browser that has not got ready yet, and never will', async () => {
  const hangs = join(folder, 'hangs');
  writeFileSync(hangs, '#!/bin/sh\necho "pid $$" >&2; exec sleep 600\n', { mode: 0o755 });
  const starting = `const session = openSession({ readClientScript: async () => '', explicit: ${JSON.stringify(hangs)} });
  await session.underWay; console.log('go'); await session.endpoint();`;
  expect(await interrupted(starting, 'SIGINT')).toEqual({ end: 'SIGINT', said: 'go' });
  rmSync(hangs);
  expect(readdirSync(folder)).toEqual([]);
});

it('leaves nothing behind when a fault ends the program', async () => {
  const faulty = endless.replace("console.log('go');", 'setTimeout(() => { throw new Error("mine"); });');
  expect(await interrupted(faulty)).toMatchObject({ end: 1, said: expect.stringContaining('mine') });
  expect(readdirSync(folder)).toEqual([]);
});

it('when it is killed leaves what the next run removes', async () => {
  expect(await interrupted(endless, 'SIGKILL')).toEqual({ end: 'SIGKILL', said: 'go' });
  expect(readdirSync(folder)).toEqual([expect.stringMatching(/^talk-browser-/)]);
  // The browser ends by itself when the pipe to it is closed, and writes into its profile until then.
  await vi.waitFor(() => {
    openRunFolder(folder).remove();
    expect(readdirSync(folder)).toEqual([]);
  });
});

it('leaves the ending to a program that listens to the signal itself', async () => {
  const listens = `process.once('SIGINT', () => console.log('mine'));\n${endless}`;
  expect(await interrupted(listens, 'SIGINT')).toEqual({ end: 0, said: 'go\nmine\nbrowser-failed' });
  expect(readdirSync(folder)).toEqual([]);
});
