import { beforeEach, describe, expect, it } from 'vitest';
import { parseStat } from '../../../scripts/bench/rivals/parseStat.js';
import { processTree } from '../../../scripts/bench/rivals/processTree.js';
import { treeMemory } from '../../../scripts/bench/rivals/treeMemory.js';

interface Process {
  readonly parent: number;
  readonly group?: number;
  readonly spent?: number;
  readonly waited?: number;
  readonly born?: number;
  readonly state?: string;
  readonly environ?: string;
}

/** The bench itself; what it runs shares its process group. */
const own = 10;
let system: Record<number, Process>;
const proc = {
  pids: () => Object.keys(system).map(Number),
  read: (pid: number, name: string): string => {
    const one = system[pid];
    if (one === undefined) return '';
    const { parent, group = own, spent = 0, waited = 0, born = pid, state = 'S' } = one;
    // proc(5): the 3rd is the state, the 14th to 17th are times, the 22nd the birth.
    if (name === 'stat')
      return `${pid} (a name) ) ${state} ${parent} ${group} 1 0 -1 0 0 0 0 0 ${spent} 0 ${waited} 0 20 0 1 0 ${born} 0`;
    return name === 'environ' ? (one.environ ?? 'PATH=/bin\0') : '';
  },
};
const marker = 'RUN=1';
const marked = 'PATH=/bin\0RUN=1\0';

beforeEach(() => {
  system = { 1: { parent: 0, group: 1 }, [own]: { parent: 1, waited: 500 } };
});

describe('the processes of a run', () => {
  it('are known by parent, by process group and by the marker, and others are not', () => {
    const tree = processTree({ marker, proc, own });
    system[20] = { parent: own, environ: marked };
    // A browser in a group of its own; its renderer has lost its environment, and has a lower number.
    system[30] = { parent: 20, group: 30 };
    system[25] = { parent: 30, group: 30 };
    // Orphans: one of that group, one that only its environment tells of.
    system[40] = { parent: 1, group: 30 };
    system[50] = { parent: 1, group: 50, environ: marked };
    // Somebody else's, and one of the bench's own.
    system[60] = { parent: 1, group: 60 };
    system[70] = { parent: own };
    expect(tree.look().sort()).toEqual([20, 25, 30, 40, 50]);
  });

  it('count with what was last seen of them when they have gone, whoever waited', () => {
    const tree = processTree({ marker, proc, own });
    system[20] = { parent: own, environ: marked, spent: 5 };
    system[30] = { parent: 20, group: 30, spent: 10 };
    tree.look();
    system[30] = { parent: 20, group: 30, spent: 100 };
    system[20] = { parent: own, environ: marked, spent: 40 };
    tree.look();
    delete system[30];
    expect(tree.look()).toEqual([20]);
    delete system[20];
    // All that the bench was told of by waiting: the command, not its browser.
    system[own] = { parent: 1, waited: 545 };
    expect(tree.look()).toEqual([]);
    expect(tree.seconds()).toBeCloseTo(1.4);
  });

  it('count with what was waited for where that is more than was seen', () => {
    const tree = processTree({ marker, proc, own });
    system[20] = { parent: own, environ: marked, spent: 50 };
    system[30] = { parent: 20, spent: 10 };
    tree.look();
    system[20] = { parent: own, environ: marked, spent: 50, waited: 35 };
    delete system[30];
    tree.look();
    expect(tree.seconds()).toBeCloseTo(0.85);
    delete system[20];
    system[own] = { parent: 1, waited: 590 };
    tree.look();
    expect(tree.seconds()).toBeCloseTo(0.9);
  });

  it('are told apart when one gets the number of another', () => {
    const tree = processTree({ marker, proc, own });
    system[20] = { parent: own, environ: marked, spent: 50, born: 7 };
    tree.look();
    system[20] = { parent: own, environ: marked, spent: 30, born: 8 };
    tree.look();
    expect(tree.seconds()).toBeCloseTo(0.8);
    system[20] = { parent: 1, group: 20, spent: 900, born: 9 };
    expect(tree.look()).toEqual([]);
    expect(tree.seconds()).toBeCloseTo(0.8);
  });

  it('are over when only their status is left', () => {
    const tree = processTree({ marker, proc, own });
    system[20] = { parent: 1, group: 20, environ: marked, spent: 50, state: 'Z' };
    expect(tree.look()).toEqual([]);
    expect(tree.seconds()).toBeCloseTo(0.5);
  });
});

describe('what /proc says', () => {
  it('is nothing of a process that has gone', () => {
    expect(parseStat('')).toBeUndefined();
  });

  it('of memory is added up, and known for an upper bound where a share is hidden', () => {
    const files: Record<string, string> = {
      '20 smaps_rollup': '00-ff ---p 0 [rollup]\nRss:   4096 kB\nPss:   2048 kB\nPss_Anon:  1 kB\n',
      '20 status': 'VmRSS:\t 4096 kB\n',
      '30 status': 'VmHWM:\t 9999 kB\nVmRSS:\t 1024 kB\n',
    };
    const read = (pid: number, name: string): string => files[`${pid} ${name}`] ?? '';
    expect(treeMemory([20], { read })).toEqual({ megabytes: 2, atMost: false });
    expect(treeMemory([20, 30, 40], { read })).toEqual({ megabytes: 3, atMost: true });
    expect(treeMemory([20, 40], { read })).toEqual({ megabytes: 2, atMost: false });
  });
});
