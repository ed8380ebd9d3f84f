/**
 * Memory of some processes together in megabytes: the sum of their proportional set sizes (smaps_rollup), in which a page that several
 * share counts once. Of a process that hides it (Chromium's in its sandbox, from all but root) the resident set counts, and `atMost` is true.
 * @param {readonly number[]} pids
 * @param {{ read: (pid: number, name: string) => string }} proc
 */
export function treeMemory(pids, proc) {
  let kilobytes = 0;
  let atMost = false;
  for (const pid of pids) {
    const own = value(proc.read(pid, 'smaps_rollup'), 'Pss');
    const resident = own ?? value(proc.read(pid, 'status'), 'VmRSS');
    kilobytes += resident ?? 0;
    atMost ||= own === undefined && resident !== undefined;
  }
  return { megabytes: kilobytes / 1024, atMost };
}

function value(text, name) {
  const found = new RegExp(`^${name}:\\s*(\\d+) kB`, 'm').exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
}
