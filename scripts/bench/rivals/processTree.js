import { parseStat } from './parseStat.js';

/**
 * The processes of a run and what they cost, from /proc (Linux). A browser's renderers are often killed and never waited for, so what the
 * kernel adds up for parents misses them. Here each process is looked at again and again, and the last that was seen of it counts.
 *
 * A process belongs to the run when its parent did at its birth, when its process group is one of the run's (Puppeteer gives its browser
 * a group of its own), or when `marker` stands in its environment. Each alone would miss some: parents die and their children get
 * others, between two looks, too; and Chromium writes titles over the environment of its zygotes and renderers.
 *
 * What a process did between the last look and its end is not seen, nor are processes that lived between two looks. Both are in
 * what the kernel says of its parent where that one waited for it, so of children the larger counts: what was seen, or what was waited for.
 *
 * @param {{ marker: string, proc: { pids: () => number[], read: (pid: number, name: string) => string }, own: number }} options
 *   `proc` reads /proc, `own`: this process, whose children the first ones are
 */
export function processTree({ marker, proc, own }) {
  const { group: ownGroup, waited: waitedBefore } = stat(own);
  /** By number, those that live; `all` keeps the dead. */
  let family = new Map();
  let strangers = new Set();
  const all = [];
  const groups = new Set();

  function stat(pid) {
    return parseStat(proc.read(pid, 'stat'));
  }

  function add(pid, now, parent) {
    const member = { ...now, pid, children: [] };
    parent?.children.push(member);
    family.set(pid, member);
    all.push({ member, root: parent === undefined });
    if (now.group !== ownGroup) groups.add(now.group);
  }

  /** Looks at all processes once; returns the numbers of those of the run that live. */
  function look() {
    const pids = proc.pids();
    const alive = new Map();
    let unknown = [];
    for (const pid of pids) {
      if (pid === own || strangers.has(pid)) continue;
      const now = stat(pid);
      if (now === undefined) continue;
      const member = family.get(pid);
      if (member?.born === now.born) {
        Object.assign(member, { spent: now.spent, waited: now.waited, state: now.state });
        alive.set(pid, member);
      } else unknown.push([pid, now]);
    }
    family = alive;
    strangers = new Set(pids.filter((pid) => strangers.has(pid)));
    // A parent may be as new as its child, and have a higher number.
    for (let found = true; found; ) {
      found = false;
      unknown = unknown.filter(([pid, now]) => {
        if (!belongs(pid, now)) return true;
        add(pid, now, family.get(now.parent));
        found = true;
        return false;
      });
    }
    for (const [pid] of unknown) strangers.add(pid);
    return [...family].filter(([, { state }]) => state !== 'Z').map(([pid]) => pid);
  }

  function belongs(pid, { parent, group }) {
    return family.has(parent) || groups.has(group) || proc.read(pid, 'environ').includes(marker);
  }

  /** Processor time of the run so far, in seconds. */
  function seconds() {
    const roots = all.filter(({ root }) => root).map(({ member }) => ticks(member));
    const waited = stat(own).waited - waitedBefore;
    return Math.max(waited, sum(roots)) / ticksPerSecond;
  }

  return { look, seconds };
}

/** Linux counts processor time for /proc in hundredths of a second on every machine that Node runs on (USER_HZ). */
const ticksPerSecond = 100;

function ticks({ spent, waited, children }) {
  return spent + Math.max(waited, sum(children.map(ticks)));
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
