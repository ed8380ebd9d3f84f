import { expect, it } from 'vitest';
import { dayMs, isOver, ownerPattern, runOwner } from '../../src/process/runOwner.ts';

const own = runOwner();
const [machine, pid, word] = own.split('-');
/** No system gives a number so high. */
const dead = 2 ** 30;
const started = Date.now() - process.uptime() * 1000;

it('has a name of its own each time', () => {
  expect(own).toMatch(new RegExp(`^${ownerPattern}$`));
  expect(runOwner()).not.toBe(own);
  expect(Number(pid)).toBe(process.pid);
});

it.each([
  ['this run', own, 1000, false],
  ['one of another time with this number', own, -1000, true],
  ['one that has ended', `${machine}-${dead}-${word}`, 1000, true],
  ['another that lives', `${machine}-${process.ppid}-${word}`, 1000, false],
  ['one that lives, but whose things are older than a day', `${machine}-${process.ppid}-${word}`, -dayMs, true],
  ['one on another machine', `00000000-${dead}-${word}`, 1000, false],
  ['one on another machine, more than a day ago', `00000000-${dead}-${word}`, -dayMs, true],
])('is over or not: %s', (_, owner, since, over) => {
  expect(isOver(owner, started + since)).toBe(over);
});

it('may hold some things for a shorter time', () => {
  expect(isOver(`${machine}-${process.ppid}-${word}`, Date.now() - 5000, 1000)).toBe(true);
});
