import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readlinkSync, rmSync, statSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { TalkError } from '../model/talkError.ts';
import { tempFolderAdvice } from './tempFolderAdvice.ts';

/** A folder for what a browser writes, in the temporary folder: its profile, and pages on their way into it. */
export interface RunFolder {
  readonly path: string;
  /** Removes it with all that is in it; never throws. What cannot be removed the next run finds. */
  remove(): void;
}

/**
 * Makes the folder of a run, and removes those of runs that were killed. The name holds the machine and the process that owns the folder:
 * `talk-browser-<machine>-<process>-<random>`. One of this machine is swept when its process is gone; one of another, whose processes
 * cannot be seen from here, after a day. A number that another program has by now keeps a folder until that has ended.
 * @throws TalkError `browser-failed` when no folder can be made.
 */
export function openRunFolder(parent = tmpdir()): RunFolder {
  const path = make(join(parent, `talk-browser-${machine()}-${process.pid}-`));
  sweep(parent, path);
  return { path, remove: () => remove(path) };
}

function make(start: string): string {
  try {
    return mkdtempSync(start);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new TalkError(
      'browser-failed',
      `The browser has no place for its files in the temporary folder: ${reason}.`,
      {
        hint:
          tempFolderAdvice(dirname(start)) ??
          'Free some space, check who owns the folder, or name another one in TMPDIR (TEMP on Windows).',
        cause,
      },
    );
  }
}

/** No build takes a day. */
const oldMs = 24 * 3600 * 1000;

/** Processes are counted anew in each container, though its machine may have the name of others. */
function machine(): string {
  return createHash('sha256').update(`${hostname()} ${processSpace()}`).digest('hex').slice(0, 8);
}

function processSpace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}

function sweep(parent: string, youngest: string): void {
  const own = machine();
  for (const name of namesIn(parent)) {
    const [, place, pid] = /^talk-browser-([\da-f]{8})-(\d+)-/.exec(name) ?? [];
    if (place === undefined) continue;
    const path = join(parent, name);
    const over =
      place === own
        ? !isRunning(Number(pid)) || isBeforeUs(Number(pid), path, youngest)
        : msBetween(path, youngest) > oldMs;
    if (over) remove(path);
  }
}

/** In a container each run may have the number of the one before it. */
function isBeforeUs(pid: number, path: string, youngest: string): boolean {
  return pid === process.pid && msBetween(path, youngest) > process.uptime() * 1000;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (cause) {
    // Somebody else's may not be asked, but is there.
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM';
  }
}

/** By the clock of the disk, which may stand in another machine. */
function msBetween(path: string, youngest: string): number {
  const [then, now] = [path, youngest].map((one) => statSync(one, { throwIfNoEntry: false })?.mtimeMs);
  return then === undefined || now === undefined ? 0 : now - then;
}

function remove(path: string): void {
  try {
    // A browser that was killed a moment ago may still hold or write files: tried again for up to 0.45 s.
    rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 30 });
  } catch {
    // Somebody else's, or still held: nothing that the user could mend.
  }
}
