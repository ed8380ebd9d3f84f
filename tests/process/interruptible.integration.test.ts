import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compile } from '../../scripts/compile.js';
import { tempFolder } from '../support/tempFolder.ts';

/**
 * Runs `script` in a process of its own, sends it SIGINT when it says `go`, and tells how it ended and what it said. Once the signal is
 * on its way there is a file at the path `sent`.
 */
async function interrupted(script: string): Promise<{ end: unknown; said: string }> {
  const entry = 'tests/support/interruptedWork.ts';
  const program = await compile({ root: process.cwd(), entry, name: 'test-interrupted-work' });
  const sent = join(tempFolder({}).root, 'sent');
  const code = `import { existsSync, writeSync } from 'node:fs';
import { Script } from 'node:vm';
import { interruptedWork } from ${JSON.stringify(program)};
const sent = ${JSON.stringify(sent)};
const say = (word) => writeSync(1, word + '\\n');
const tidy = () => say('tidy');
${script}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code]);
  let said = '';
  child.stdout.on('data', (data) => {
    said += data;
    if (!String(data).includes('go')) return;
    child.kill('SIGINT');
    writeFileSync(sent, '');
  });
  child.stderr.on('data', (data) => {
    said += data;
  });
  const end = await new Promise((resolve) => child.on('close', (status, by) => resolve(by ?? status)));
  return { end, said: said.trim() };
}

const endless = "() => { try { say('go'); for (;;); } finally { say('went on'); } }";

it('Ctrl-C ends work that would never end, and what is to be tidied up is', async () => {
  const script = `await interruptedWork(${endless}, tidy); say('went on');`;
  expect(await interrupted(script)).toEqual({ end: 'SIGINT', said: 'go\ntidy' });
});

it('so it does in work that has a limit of time inside', async () => {
  const script = `globalThis.spin = ${endless};
await interruptedWork(() => new Script('spin()').runInThisContext({ timeout: 60_000 }), tidy); say('went on');`;
  expect(await interrupted(script)).toEqual({ end: 'SIGINT', said: 'go\ntidy' });
});

it('one that came before the work is not lost', async () => {
  const script = `await interruptedWork(() => undefined, tidy); say('go'); while (!existsSync(sent));
await interruptedWork(() => say('went on')); say('went on');`;
  expect(await interrupted(script)).toEqual({ end: 'SIGINT', said: 'go\ntidy' });
});

it('where nothing is to be tidied up, the system ends the program', async () => {
  expect(await interrupted(`await interruptedWork(${endless});`)).toEqual({ end: 'SIGINT', said: 'go' });
});

it('where somebody else listens, work is done first', async () => {
  const script = `const heard = new Promise((resolve) => process.once('SIGINT', () => { say('mine'); resolve(); }));
const waiting = setInterval(() => undefined, 1_000);
await interruptedWork(() => { say('go'); while (!existsSync(sent)); say('done'); }, tidy);
await heard; clearInterval(waiting);`;
  expect(await interrupted(script)).toEqual({ end: 0, said: 'go\ndone\ntidy\nmine' });
});

it('hands on what work gives and what it throws', async () => {
  const script = `say(await interruptedWork(() => 'given', tidy));
try { await interruptedWork(() => { throw new RangeError('thrown'); }); } catch (error) { say(String(error instanceof RangeError)); }`;
  expect(await interrupted(script)).toEqual({ end: 0, said: 'given\ntrue' });
});
