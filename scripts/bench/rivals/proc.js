import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Whether this system tells of its processes in files, as Linux does. */
export const hasProc = existsSync('/proc/self/stat');

/** Reads /proc; of processes that have gone or are another user's, nothing. */
export const proc = {
  pids: () =>
    readdirSync('/proc')
      .map(Number)
      .filter((pid) => pid > 0),
  read: (pid, name) => {
    try {
      return readFileSync(`/proc/${pid}/${name}`, 'latin1');
    } catch {
      return '';
    }
  },
};
