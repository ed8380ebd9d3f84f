import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { openRunFolder, sweepRunFolders } from '../../src/browser/runFolder.ts';
import { diskClock } from '../../src/process/diskClock.ts';
import { tempFolder } from '../support/tempFolder.ts';

/** A number that no process has: beyond what systems count to. */
const nobody = 999_999_999;

/** A folder as `owner` of `machine` makes it, with something in it. */
function leave(parent: string, machine: string, owner: number, days = 0): string {
  const name = `talk-browser-${machine}-${owner}-0000000${days}`;
  const path = join(parent, name);
  mkdirSync(join(path, 'profile-x'), { recursive: true });
  writeFileSync(join(path, 'profile-x', 'Local State'), '{}');
  const then = diskClock() / 1000 - days * 24 * 3600;
  utimesSync(path, then, then);
  return name;
}

function machineOf(path: string): string {
  return /^talk-browser-([\da-f]{8})-/.exec(basename(path))?.[1] ?? '';
}

it('names its owner, and goes with all that is in it', () => {
  const parent = tempFolder().root;
  const folder = openRunFolder(parent);
  expect(basename(folder.path)).toMatch(new RegExp(`^talk-browser-[\\da-f]{8}-${process.pid}-`));
  writeFileSync(join(folder.path, 'page.html'), '');
  folder.remove();
  folder.remove();
  expect(readdirSync(parent)).toEqual([]);
});

it('removes what a killed run of this machine has left, and nobody else’s', () => {
  const parent = tempFolder().root;
  const first = openRunFolder(parent);
  const own = machineOf(first.path);
  leave(parent, own, nobody);
  const kept = [leave(parent, own, process.pid), leave(parent, '00000000', nobody)];
  leave(parent, '00000000', nobody, 2);
  // In a container an earlier run may have had our own number.
  leave(parent, own, process.pid, 2);
  mkdirSync(join(parent, 'talk-browser-of-somebody'));
  const second = openRunFolder(parent);
  expect(readdirSync(parent).sort()).toEqual(
    [basename(first.path), basename(second.path), ...kept, 'talk-browser-of-somebody'].sort(),
  );
});

it('that cannot be made is told of with the way out', () => {
  expect(() => openRunFolder('/nowhere/at/all')).toThrow(
    expect.objectContaining({ code: 'browser-failed', hint: expect.stringContaining('TMPDIR') }),
  );
});

it('goes at the next run, too, that opens no browser, with what a clock has left', () => {
  const parent = tempFolder().root;
  const own = machineOf(openRunFolder(parent).path);
  leave(parent, own, nobody);
  writeFileSync(join(parent, `.talk-clock-${own}-${nobody}-00000000`), '');
  writeFileSync(join(parent, `.talk-clock-${own}-${process.pid}-00000000`), '');
  sweepRunFolders(parent);
  expect(readdirSync(parent).filter((name) => name.includes(String(nobody)))).toEqual([]);
  expect(readdirSync(parent)).toHaveLength(2);
});

it('that is not there is not missed', () => {
  expect(() => sweepRunFolders('/nowhere/at/all')).not.toThrow();
});
