import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { browserPath } from './machine.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs `talk studio` on a copy of the library's talks, in a process of its own, with a browser beside it; both end with `work`.
 * @param {(studio: { address: string, browser: import('puppeteer-core').Browser, pid: number }) => Promise<void>} work
 */
export async function withStudio(work) {
  const project = mkdtempSync(join(tmpdir(), 'talk-studio-'));
  for (const name of ['decks', 'assets']) cpSync(join(root, name), join(project, name), { recursive: true });
  const studio = spawn(process.execPath, [join(root, 'scripts', 'talk.js'), 'studio', '--no-open'], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const browser = await puppeteer.launch({
    executablePath: browserPath(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    await work({ address: await addressOf(studio), browser, pid: studio.pid ?? 0 });
  } finally {
    await browser.close();
    studio.kill('SIGINT');
    rmSync(project, { recursive: true, force: true });
  }
}

/** The address that `talk studio` prints first. */
async function addressOf(program) {
  let out = '';
  for await (const part of program.stdout) {
    out += part;
    const [, address] = /^(http\S+)\n/m.exec(out) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error('`talk studio` has ended.');
}
