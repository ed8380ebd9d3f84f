import { rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runOwner } from './runOwner.ts';

/** Before the owner's name, in the name of the file that tells the time: a run that is killed in that moment leaves it to the next one. */
export const clockPrefix = '.talk-clock-';

/**
 * What time it is for the disk that a folder lies on, in milliseconds since 1970: the age of a file is told by the clock that dates files,
 * which may stand in another machine, or be set otherwise than this one's. Where nothing can be written, this machine's.
 */
export function diskClock(folder = tmpdir()): number {
  const path = join(folder, `${clockPrefix}${runOwner()}`);
  try {
    writeFileSync(path, '', { flag: 'wx', mode: 0o600 });
    return statSync(path).mtimeMs;
  } catch {
    return Date.now();
  } finally {
    rmSync(path, { force: true });
  }
}
