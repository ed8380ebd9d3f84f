import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { TalkError } from '../model/talkError.ts';
import { diskClock } from '../process/diskClock.ts';
import { isOver, runOwner } from '../process/runOwner.ts';
import { attemptWrite } from './attemptWrite.ts';

/** Name of the lock in a folder. */
export const lockFile = '.talk-lock';

/**
 * Longest time that a lock is held, in milliseconds. What is done under it takes some hundredths of a second; a process of that number
 * that is alive after so long is another one. Less than the time of all tries.
 */
const longestMs = 20_000;
/** A lock without a name in it belongs to a run that was killed between making it and writing it, unless it is younger. */
const namelessMs = 2000;
const pauseMs = 20;
/** How often it is tried, some 30 s in all. */
const tries = 1500;

/**
 * Runs `use` while no other run, of this process or another, is in a `withLock` of the same folder. A lock that a killed run left is broken
 * at once. A file made by `O_EXCL` that names its owner, and not `proper-lockfile`: that one tells a dead owner by the age of
 * the lock alone, which its owner must renew by a timer; so each kill would cost the next run ten seconds, and a run that calculates for as
 * long would lose its lock. It has seen no release since 2021.
 * @param folder absolute; it must be there.
 * @param use synchronous, so that it is short.
 * @throws TalkError `output-unwritable` when the lock cannot be made, or is not given free.
 */
export async function withLock<T>(folder: string, use: () => T): Promise<T> {
  const path = join(folder, lockFile);
  const owner = runOwner();
  for (let tried = 0; !take(path, owner); tried += 1) {
    if (breakLock(path)) continue;
    if (tried === tries) throw held(path);
    await delay(pauseMs);
  }
  try {
    return use();
  } finally {
    if (ownerOf(path)?.name === owner) rmSync(path, { force: true });
  }
}

function take(path: string, owner: string): boolean {
  return attemptWrite(path, () => {
    try {
      writeFileSync(path, owner, { flag: 'wx' });
      return true;
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
      throw error;
    }
  });
}

interface LockOwner {
  readonly name: string;
  readonly sinceMs: number;
}

function ownerOf(path: string): LockOwner | undefined {
  try {
    return { name: readFileSync(path, 'utf8'), sinceMs: statSync(path).mtimeMs };
  } catch {
    return undefined;
  }
}

/**
 * Takes away a lock whose owner is over; returns whether it did. Of several who see it, one alone has the mark of that owner, and looks
 * once more: so nobody takes away the lock that another has made meanwhile.
 */
function breakLock(path: string): boolean {
  const owner = ownerOf(path);
  const age = (sinceMs: number): number => diskClock(dirname(path)) - sinceMs;
  if (owner === undefined || !isStale(owner, age)) return false;
  const mark = `${path}-${owner.name}`;
  try {
    writeFileSync(mark, '', { flag: 'wx' });
  } catch {
    const since = statSync(mark, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY;
    // Its maker was killed as well.
    if (age(since) > namelessMs) rmSync(mark, { force: true });
    return false;
  }
  try {
    if (ownerOf(path)?.name === owner.name) rmSync(path, { force: true });
  } finally {
    rmSync(mark, { force: true });
  }
  return true;
}

function isStale({ name, sinceMs }: LockOwner, age: (sinceMs: number) => number): boolean {
  return name === '' ? age(sinceMs) > namelessMs : isOver(name, () => age(sinceMs), longestMs);
}

function held(path: string): TalkError {
  return new TalkError('output-unwritable', `Another run is writing into the same folder and does not end (${path}).`, {
    hint: 'End it, or wait for it. If no other runs, remove that file.',
  });
}
