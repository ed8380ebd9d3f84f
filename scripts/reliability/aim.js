import { readdirSync, watch } from 'node:fs';
import { join } from 'node:path';

/** Where a kill may fall: anywhere in a run, while files are on their way, while they come into place. */
export const moments = ['any', 'staged', 'placed'];

/**
 * Sends a signal to a process once. @param {import('node:child_process').ChildProcess} child
 * @param {{ signal: NodeJS.Signals, moment: string, out: string, wholeMs: number, next: () => number }} shot `out`: folder that
 *   the process writes into, `wholeMs`: how long a run takes, `next`: the source of chance
 * @returns {{ sentAt: number | undefined }} when it was sent, once it was
 */
export function aim(child, { signal, moment, out, wholeMs, next }) {
  const shot = { sentAt: undefined };
  const watches = [];
  const send = () => {
    if (shot.sentAt !== undefined || child.exitCode !== null) return;
    shot.sentAt = performance.now();
    child.kill(signal);
  };
  const soon = (ms) => (ms < 1 ? send() : setTimeout(send, ms));
  if (moment === 'any') setTimeout(send, next() * wholeMs);
  else {
    const wait = next() * (moment === 'staged' ? wholeMs / 2 : 3);
    // A file on its way has a name of its own; one that stands in its place has the name it will keep.
    const wanted = (name) => (moment === 'staged' ? !isOutput(name) : isOutput(name));
    const look = (folder) => watches.push(watch(folder, (_, name) => name !== null && wanted(name) && soon(wait)));
    for (const folder of [out, ...foldersBelow(out)]) look(folder);
  }
  child.on('close', () => {
    for (const one of watches) one.close();
  });
  return shot;
}

function isOutput(name) {
  return /^(deck\.html|[\w-]+\.pdf|speaker\.html)$/.test(name);
}

function foldersBelow(out) {
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));
}
