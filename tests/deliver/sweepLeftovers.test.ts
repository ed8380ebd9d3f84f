import { readdirSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { stagingName, sweepLeftovers } from '../../src/deliver/sweepLeftovers.ts';
import { diskClock } from '../../src/process/diskClock.ts';
import { runOwner } from '../../src/process/runOwner.ts';
import { tempFolder } from '../support/tempFolder.ts';

const [machine, , word] = runOwner().split('-');
const dead = `${machine}-${2 ** 30}-${word}`;
const alive = `${machine}-${process.ppid}-${word}`;
const elsewhere = `00000000-7-${word}`;

it('takes away what killed runs have left, and nothing else', async () => {
  const { root, write } = tempFolder();
  const kept = [stagingName(), `.talk-stage-${alive}`, `.talk-stage-${elsewhere}`, '.talk-stage-mine', 'deck', '.git'];
  for (const name of kept) write(`${name}/new/deck/private/notes.pdf`, 'notes');
  write(`.talk-stage-${dead}/new/deck/private/notes.pdf`, 'notes');
  write(`.talk-clock-${dead}`, '');
  // Its maker was killed a while ago; a younger one would be waited for.
  const before = diskClock() / 1000 - 10;
  utimesSync(write(`.talk-lock-${dead}`, ''), before, before);
  write('.talk-lock', dead);
  await sweepLeftovers(root);
  expect(readdirSync(root).sort()).toEqual([...kept].sort());
});

it('takes away after a day what may be of another machine', async () => {
  const { root, write } = tempFolder();
  write(`.talk-stage-${elsewhere}/new/deck.html`, 'deck');
  const then = diskClock() / 1000 - 90_000;
  utimesSync(join(root, `.talk-stage-${elsewhere}`), then, then);
  await sweepLeftovers(root);
  expect(readdirSync(root)).toEqual([]);
});

it('undoes what a killed run has half done', async () => {
  const { root, write } = tempFolder({ 'a.txt': 'new', 'b.txt': 'old' });
  const staging = `.talk-stage-${dead}`;
  write(`${staging}/old/a.txt`, 'old');
  write(`${staging}/new/b.txt`, 'new');
  const moves = ['a.txt', 'b.txt'].map((path) => ({ path, stood: true }));
  write(`${staging}/journal.json`, JSON.stringify({ moves, folders: [] }));
  await sweepLeftovers(root);
  expect(readdirSync(root).map((name) => [name, readFileSync(join(root, name), 'utf8')])).toEqual([
    ['a.txt', 'old'],
    ['b.txt', 'old'],
  ]);
});

it('writes nothing where nothing is left, or nothing is', async () => {
  const { root } = tempFolder();
  await sweepLeftovers(root);
  await sweepLeftovers(join(root, 'none'));
  expect(readdirSync(root)).toEqual([]);
});
