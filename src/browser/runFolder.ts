import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { TalkError } from '../model/talkError.ts';
import { clockPrefix, diskClock } from '../process/diskClock.ts';
import { isOver, ownerPattern, runOwner } from '../process/runOwner.ts';
import { tempFolderAdvice } from './tempFolderAdvice.ts';

/** A folder of a run in the temporary folder: for what a browser writes, its profile and pages on their way into it, and for what goes when the run ends. */
export interface RunFolder {
  readonly path: string;
  /** Removes it with all that is in it; never throws. What cannot be removed the next run finds. */
  remove(): void;
}

/**
 * Makes the folder of a run, `talk-browser-<owner>`, and removes those of runs that were killed.
 * @throws TalkError `browser-failed` when no folder can be made.
 */
export function openRunFolder(parent = tmpdir()): RunFolder {
  const path = join(parent, `${prefix}${runOwner()}`);
  make(path);
  sweepRunFolders(parent);
  return { path, remove: () => remove(path) };
}

const prefix = 'talk-browser-';
const leftoverName = new RegExp(`^(?:${prefix}|\\${clockPrefix})(${ownerPattern})$`);

function make(path: string): void {
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new TalkError(
      'browser-failed',
      `The browser has no place for its files in the temporary folder: ${reason}.`,
      {
        hint:
          tempFolderAdvice(dirname(path)) ??
          'Free some space, check who owns the folder, or name another one in TMPDIR (TEMP on Windows).',
        cause,
      },
    );
  }
}

/**
 * Removes what killed runs have left in the temporary folder; never throws. The owner's name tells whether a run is over (process/runOwner): a
 * number that another program has by now keeps a folder until that has ended. For runs, too, that open no browser: a run may be killed when all
 * is built, and the next one then has nothing to print.
 */
export function sweepRunFolders(parent = tmpdir()): void {
  for (const name of namesIn(parent)) {
    const owner = leftoverName.exec(name)?.[1];
    if (owner === undefined) continue;
    const path = join(parent, name);
    const since = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
    if (since !== undefined && isOver(owner, () => diskClock(parent) - since)) remove(path);
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function remove(path: string): void {
  try {
    // A browser that was killed a moment ago may still hold or write files: tried again for up to 0.45 s.
    rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 30 });
  } catch {
    // Somebody else's, or still held: nothing that the user could mend.
  }
}
