import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { compile } from '../../scripts/compile.js';

const folder = mkdtempSync(join(tmpdir(), 'talk-print-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `script` in a process of its own, sends it `signal` when it says `go`, and tells how it ended and what it said. */
async function interrupted(script: string, signal: NodeJS.Signals): Promise<{ end: unknown; said: string }> {
  const browser = await compile({ root: process.cwd(), entry: 'src/browser/browserSession.ts', name: 'test-browser' });
  const code = `import { withSession } from ${JSON.stringify(browser)};\n${script}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    env: { ...process.env, TMPDIR: folder },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      said += data;
      if (String(data).includes('go')) child.kill(signal);
    });
  }
  const end = await new Promise((resolve) => child.on('close', (status, by) => resolve(by ?? status)));
  return { end, said: said.trim() };
}

const endless = `await withSession({}, (session) => session.withPage(async (page) => {
  await page.goto('about:blank'); console.log('go'); await page.evaluate(() => new Promise(() => {}));
})).catch((error) => console.log(error.code));`;

it.each(['SIGINT', 'SIGTERM'] as const)(
  'on %s ends as it should, in silence, and leaves nothing behind',
  async (signal) => {
    expect(await interrupted(endless, signal)).toEqual({ end: signal, said: 'go' });
    expect(readdirSync(folder)).toEqual([]);
  },
);

it('leaves the ending to a program that listens to the signal itself', async () => {
  const listens = `process.once('SIGINT', () => console.log('mine'));\n${endless}`;
  expect(await interrupted(listens, 'SIGINT')).toEqual({ end: 0, said: 'go\nmine\nbrowser-failed' });
  expect(readdirSync(folder)).toEqual([]);
});
