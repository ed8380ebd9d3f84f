import { expect, it } from 'vitest';
import { dayMs, isOver, ownerPattern, runOwner } from '../../src/process/runOwner.ts';

const own = runOwner();
const [machine, pid, word] = own.split('-');
/** No system gives a number so high. */
const dead = 2 ** 30;

it('has a name of its own each time', () => {
  expect(own).toMatch(new RegExp(`^${ownerPattern}$`));
  expect(runOwner()).not.toBe(own);
  expect(Number(pid)).toBe(process.pid);
});

const uptimeMs = process.uptime() * 1000;

it.each([
  ['this run', own, 0, false],
  ['one of another time with this number', own, uptimeMs + 60_000, true],
  ['one that has ended', `${machine}-${dead}-${word}`, 0, true],
  ['another that lives, for however long', `${machine}-${process.ppid}-${word}`, 9 * dayMs, false],
  ['one on another machine', `00000000-${dead}-${word}`, dayMs - 1, false],
  ['one on another machine, more than a day ago', `00000000-${dead}-${word}`, dayMs + 1, true],
])('is over or not: %s', (_, owner, age, over) => {
  expect(isOver(owner, () => age)).toBe(over);
});

it('may hold some things for a shorter time', () => {
  for (const of of [machine, '00000000']) {
    expect(isOver(`${of}-${process.ppid}-${word}`, () => 1001, 1000)).toBe(true);
    expect(isOver(`${of}-${process.ppid}-${word}`, () => 999, 1000)).toBe(false);
  }
});
