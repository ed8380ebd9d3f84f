import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { clockPrefix, diskClock } from '../process/diskClock.ts';
import { isOver, ownerPattern, runOwner } from '../process/runOwner.ts';
import { lockFile, withLock } from './folderLock.ts';
import { undoSwap } from './swapFiles.ts';

const stagingPrefix = '.talk-stage-';
const leftoverName = new RegExp(`^(?:\\${stagingPrefix}|\\${lockFile}-|\\${clockPrefix})(${ownerPattern})$`);

/** A new name in the output folder for what is on its way; it tells its owner. */
export function stagingName(): string {
  return `${stagingPrefix}${runOwner()}`;
}

/**
 * Takes away what killed runs have left in an output folder: files on their way, and swaps half done, which are undone. Nothing of a run that
 * lives, and nothing of any other name, is touched.
 * @param folder absolute.
 * @throws TalkError `output-unwritable` when a swap must be undone and the folder cannot be written to.
 */
export async function sweepLeftovers(folder: string): Promise<void> {
  if (leftovers(folder).length === 0) return;
  await withLock(folder, () => sweepLocked(folder));
}

/** The same for who has the folder's lock. */
export function sweepLocked(folder: string): void {
  for (const path of leftovers(folder)) {
    undoSwap(folder, path);
    try {
      rmSync(path, { recursive: true, force: true });
    } catch {
      // Somebody else's, such as of a run as root: it tells no lie, it takes space.
    }
  }
}

function leftovers(folder: string): string[] {
  return names(folder).flatMap((name) => {
    const owner = leftoverName.exec(name)?.[1];
    if (owner === undefined) return [];
    const path = join(folder, name);
    const since = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
    return since !== undefined && isOver(owner, () => diskClock(folder) - since) ? [path] : [];
  });
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
