import { linkSync, lstatSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { TalkError } from '../model/talkError.ts';
import { attemptWrite } from './attemptWrite.ts';

/** Files that change places, all or none. Paths are relative to the output folder, with forward slashes. */
export interface FileSwap {
  /** Absolute path of the output folder. */
  readonly folder: string;
  /** Absolute path of a folder on the same disk: new files stand in it below `new`, old ones go to `old`. */
  readonly staging: string;
  readonly put: readonly string[];
  readonly remove: readonly string[];
}

/** What a swap has begun with: enough to undo it, however far it has come. */
interface SwapJournal {
  readonly moves: readonly { readonly path: string; readonly stood: boolean }[];
  /** Folders that are made for it, outer ones first. */
  readonly folders: readonly string[];
}

const journalFile = 'journal.json';

/**
 * Puts all new files into place and takes the unwanted ones away. When one cannot be moved, all that was there before is there again. A run
 * that is killed meanwhile leaves a journal behind, and `undoSwap` undoes it. At no moment is a file missing where disks know hard links.
 * @throws TalkError `output-unwritable`, `disk-full`.
 */
export function swapFiles({ folder, staging, put, remove }: FileSwap): void {
  const moves = [...put, ...remove].map((path) => ({ path, stood: stands(join(folder, path)) }));
  const folders = [...new Set(put.flatMap((path) => missingFolders(folder, dirname(join(folder, path)))))];
  const journal: SwapJournal = { moves, folders };
  // The oath before the deed: a journal that is not whole means that nothing has been moved.
  attemptWrite(folder, () => writeFileSync(join(staging, journalFile), JSON.stringify(journal)));
  try {
    const steps = moves.map(({ path, stood }) => {
      const target = join(folder, path);
      return attemptWrite(target, () => {
        const setAside = stood ? keepOld(target, join(staging, 'old', path)) : undefined;
        mkdirSync(dirname(target), { recursive: true });
        return { path, target, setAside };
      });
    });
    // The moment between old and new: nothing but renames.
    for (const { path, target, setAside } of steps) {
      attemptWrite(target, () => {
        setAside?.();
        if (remove.includes(path)) rmSync(target, { force: true });
        else renameSync(join(staging, 'new', path), target);
      });
    }
  } catch (cause) {
    undoSwap(folder, staging);
    throw cause;
  }
  // From here on the new files are the good ones.
  rmSync(join(staging, journalFile), { force: true });
  for (const path of remove) quietly(() => rmdirSync(dirname(join(folder, path))));
}

/** Undoes the swap that a staging folder's journal tells of, if it has one. What cannot be undone is left; never throws. */
export function undoSwap(folder: string, staging: string): void {
  const journal = readJournal(join(staging, journalFile));
  if (journal === undefined) return;
  for (const { path, stood } of [...journal.moves].reverse()) {
    const target = join(folder, path);
    if (stands(join(staging, 'old', path))) quietly(() => renameSync(join(staging, 'old', path), target));
    else if (!stood && !stands(join(staging, 'new', path))) quietly(() => rmSync(target, { force: true }));
  }
  for (const made of [...journal.folders].reverse()) quietly(() => rmdirSync(made));
  quietly(() => rmSync(join(staging, journalFile), { force: true }));
}

/** Keeps an old file by a second name; where that cannot be, returns how it is set aside. */
function keepOld(target: string, old: string): (() => void) | undefined {
  const own = lstatSync(target);
  if (own.isDirectory()) {
    throw new TalkError('output-unwritable', `${target} cannot be written: a folder of that name stands there.`, {
      hint: 'Move that folder away, or name another one with --out.',
    });
  }
  mkdirSync(dirname(old), { recursive: true });
  // So it stays until the new one takes its place. Sticks and some network disks know no second names.
  return !own.isSymbolicLink() && attemptLink(target, old) ? undefined : () => renameSync(target, old);
}

function attemptLink(target: string, old: string): boolean {
  try {
    linkSync(target, old);
    return true;
  } catch {
    return false;
  }
}

/** Every folder from `folder` down to `last` that is not there yet, outer ones first. */
function missingFolders(folder: string, last: string): string[] {
  if (last === folder || stands(last)) return [];
  return [...missingFolders(folder, dirname(last)), last];
}

function stands(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // Behind a file there is nothing.
    return false;
  }
}

function readJournal(path: string): SwapJournal | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as SwapJournal;
  } catch {
    return undefined;
  }
}

/** What cannot be undone must not hide why. */
function quietly(tidy: () => void): void {
  try {
    tidy();
  } catch {
    return;
  }
}
