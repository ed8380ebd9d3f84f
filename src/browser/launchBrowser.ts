import type { ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer';
import { setupCommand } from '../model/setupCommand.ts';
import { TalkError } from '../model/talkError.ts';
import type { FoundBrowser } from './browserPlaces.js';
import { browserSearch } from './browserSearch.js';
import { startDeadline } from './deadline.ts';
import { findBrowser } from './findBrowser.ts';
import { killProgram } from './killProgram.ts';
import { tempFolderAdvice } from './tempFolderAdvice.ts';
import { watchSpawn } from './watchSpawn.ts';

/** How the browser is started. */
export interface LaunchOptions {
  /** The path given with `--browser`. */
  readonly explicit?: string | undefined;
  /** Longest time for the start, in milliseconds. */
  readonly timeoutMs: number;
  /** Opens a WebSocket so that other processes can join with `endpoint`; else the browser listens on no port at all. */
  readonly shared?: boolean;
  /** Called once the browser's program runs, for each try; only then does it get ready by itself, whatever this process does meanwhile. */
  readonly onRunning?: ((program: ChildProcess) => void) | undefined;
  /** Hears what the user should know: that the sandbox is off, and why. */
  readonly say?: ((line: string) => void) | undefined;
}

/**
 * Finds and starts a browser that can reach nothing over the network.
 * @param folder where its profile goes; whoever made the folder removes it.
 * @throws TalkError `no-browser` (none found) or `browser-failed` (found, but it does not start).
 */
export async function launchBrowser(options: LaunchOptions, folder: string): Promise<Browser> {
  const found = findBrowser(browserSearch(options.explicit));
  const sandbox = sandboxFlags(options.say);
  const start = (pipe: boolean) => launch(found, pipe, [...quietFlags, ...sandbox], folder, options);
  try {
    if (options.shared) return await start(false);
    // By a pipe no other program can join, and the browser ends when this process does, however it ends.
    return await start(true).catch((cause) => {
      if (cause instanceof LateError) throw cause;
      // Some browsers know no pipe; one that was killed is started again.
      return start(cause instanceof KilledError);
    });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new TalkError('browser-failed', `${found.path} (${found.how}) did not start: ${relevantLine(reason)}.`, {
      hint: tempFolderAdvice() ?? launchHint(reason),
      cause,
    });
  }
}

class LateError extends Error {}

class KilledError extends Error {}

/** Rejects with an error whose message holds all that the program said. */
async function launch(
  found: FoundBrowser,
  pipe: boolean,
  args: string[],
  folder: string,
  { timeoutMs, onRunning }: LaunchOptions,
): Promise<Browser> {
  // Loaded here, so that a run that prints nothing never pays for it (0.1 s). The package `puppeteer` would run a `.puppeteerrc.cjs` of the
  // folder that the user stands in, whoever wrote it.
  const { default: puppeteer } = await import('puppeteer-core');
  const watch = watchSpawn(found.path);
  let program: ChildProcess | undefined;
  // Puppeteer hears of an end by the closing of a pipe, which processes that the browser had started by then may hold open.
  const ended = watch.running.then((child) => {
    program = child;
    onRunning?.(child);
    return new Promise<never>((_, reject) => child.once('exit', () => reject(new Error('It ended as it started'))));
  });
  ended.catch(() => undefined);
  const deadline = startDeadline(timeoutMs);
  try {
    const launched = puppeteer.launch({
      executablePath: found.path,
      headless: found.headlessShell ? 'shell' : true,
      pipe,
      args,
      userDataDir: mkdtempSync(join(folder, 'profile-')),
      timeout: 0,
      protocolTimeout: 0,
      // Its process may die at birth, and nobody would hear of it: whoever asks for the page waits for it.
      waitForInitialPage: false,
      // On an interrupt Puppeteer would end this process before all is tidied up; the owner does better.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      // Puppeteer would copy every request, pictures inside the page included, to Node: 10–30 % of a print.
      networkEnabled: false,
    });
    return await deadline.reach(Promise.race([launched, ended]));
  } catch (cause) {
    if (deadline.passed()) {
      if (program !== undefined) killProgram(program);
      throw new LateError(`Timed out after ${deadline.seconds} s`, { cause });
    }
    const said = `${await watch.said()}\n${cause instanceof Error ? cause.message : cause}`;
    const killed = program?.signalCode;
    if (program !== undefined) killProgram(program);
    throw killed ? new KilledError(said, { cause }) : new Error(said, { cause });
  } finally {
    watch.stop();
  }
}

/**
 * No host has an address, loopback and IP literals included, so no connection is ever opened (proven in
 * tests/print/offline.browser.test.ts). The others stop what Puppeteer's own flags leave of background networking.
 */
const quietFlags = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-quic',
  '--no-pings',
  '--no-default-browser-check',
];

function sandboxFlags(say: ((line: string) => void) | undefined): string[] {
  const isRoot = process.getuid?.() === 0;
  const asked = process.env.TALK_NO_SANDBOX;
  if (!isRoot && (!asked || asked === '0')) return [];
  say?.(`The browser’s sandbox is off: ${isRoot ? 'Chromium has none for root' : 'TALK_NO_SANDBOX asks for it'}.`);
  return ['--no-sandbox'];
}

function relevantLine(output: string): string {
  const lines = output.split('\n').map((line) => line.trim());
  const telling = lines.find((line) =>
    /error while loading|sandbox|cannot|ENOENT|EACCES|ENOEXEC|Timed out/i.test(line),
  );
  return (telling ?? lines.find((line) => line !== '') ?? 'no reason was given').replace(/\.$/, '');
}

function launchHint(output: string): string {
  if (/no usable sandbox/i.test(output)) return 'Set TALK_NO_SANDBOX=1 if this system allows no sandbox.';
  if (/error while loading shared libraries/i.test(output)) {
    return 'Libraries are missing: install the browser from the system’s packages, or name another with --browser.';
  }
  return `Name another browser with --browser, or run \`${setupCommand}\`.`;
}
