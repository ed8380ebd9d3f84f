import { createHash, randomBytes } from 'node:crypto';
import { readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** The form of an owner's name: machine, process, and a word of chance. */
export const ownerPattern = '[0-9a-f]{8}-\\d+-[0-9a-f]{8}';

/** Names a run that owns something on disk, so that another can tell later whether it still lives. Unique. */
export function runOwner(): string {
  return `${machine()}-${process.pid}-${randomBytes(4).toString('hex')}`;
}

/** After so long nothing of a run is believed to be in use, in milliseconds: no build takes a day. */
export const dayMs = 86_400_000;

/**
 * Whether a run is over. Of another machine's, which may share the folder, only the age tells; so it does when its process number
 * has gone to another program.
 * @param owner a name from `runOwner`.
 * @param ageMs how long ago what it owns was last changed, by the clock of its disk (diskClock); asked for only where nothing else tells.
 * @param longestMs how long anything of the kind may be held; without it, as long as its process lives, for a preview may run for days.
 */
export function isOver(owner: string, ageMs: () => number, longestMs = Number.POSITIVE_INFINITY): boolean {
  const [of, pid] = owner.split('-');
  if (of !== machine()) return ageMs() > Math.min(dayMs, longestMs);
  if (!isAlive(Number(pid))) return true;
  // In a container each run may have the number of the one before it.
  const mostMs = Number(pid) === process.pid ? process.uptime() * 1000 : longestMs;
  return mostMs !== Number.POSITIVE_INFINITY && ageMs() > mostMs;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

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
