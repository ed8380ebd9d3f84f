import { readdirSync, readFileSync } from 'node:fs';

/**
 * Processes of the browsers that keep what they write in `folder`: those that name it on their command line, and all of their process
 * groups. Linux only, by /proc.
 * @returns {readonly { pid: number, group: number, kind: 'browser' | 'renderer' | 'other' }[]}
 */
export function browserProcesses(folder) {
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? readProcess(Number(name)) : []));
  const groups = new Set(all.filter(({ words }) => words.includes(folder)).map(({ group }) => group));
  return all
    .filter(({ group, words }) => groups.has(group) && /chrom/i.test(words))
    .map(({ pid, group, words }) => ({ pid, group, kind: kindOf(words) }));
}

function kindOf(words) {
  // Debian's browser starts from a script, which stands in front of it.
  if (/^\S*\bsh /.test(words)) return 'other';
  if (words.includes('--type=renderer')) return 'renderer';
  return words.includes('--type=') ? 'other' : 'browser';
}

function readProcess(pid) {
  try {
    const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    // Behind the name in brackets: state, parent, group.
    const [state, , group] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
    return state === 'Z' ? [] : [{ pid, group: Number(group), words }];
  } catch {
    return [];
  }
}
