import { existsSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockFile, withLock } from '../../src/deliver/folderLock.ts';
import { diskClock } from '../../src/process/diskClock.ts';
import { runOwner } from '../../src/process/runOwner.ts';
import { tempFolder } from '../support/tempFolder.ts';

const [machine, , word] = runOwner().split('-');
const dead = 2 ** 30;
const deadOwner = `${machine}-${dead}-${word}`;
const liveOwner = `${machine}-${process.ppid}-${word}`;

/** Lets a file be as old as that, in seconds. */
function age(path: string, seconds: number): void {
  const then = diskClock() / 1000 - seconds;
  utimesSync(path, then, then);
}

describe('a lock', () => {
  it('is there while something is done under it, and no longer', async () => {
    const { root } = tempFolder();
    expect(await withLock(root, () => readFileSync(join(root, lockFile), 'utf8'))).toContain(`-${process.pid}-`);
    expect(readdirSync(root)).toEqual([]);
  });

  it('goes when what is done under it fails', async () => {
    const { root } = tempFolder();
    const failing = () => {
      throw new Error('failed');
    };
    await expect(withLock(root, failing)).rejects.toThrow('failed');
    expect(readdirSync(root)).toEqual([]);
  });

  it('lets one in at a time', async () => {
    const { root, write } = tempFolder({ count: '0' });
    const add = () => write('count', String(Number(readFileSync(join(root, 'count'), 'utf8')) + 1));
    await Promise.all(Array.from({ length: 20 }, () => withLock(root, add)));
    expect(readFileSync(join(root, 'count'), 'utf8')).toBe('20');
  });

  it('is waited for while its owner lives', async () => {
    const { root, write } = tempFolder();
    const path = write(lockFile, liveOwner);
    const events: string[] = [];
    const waiting = withLock(root, () => events.push('in'));
    await new Promise((resolve) => setImmediate(resolve));
    events.push('released');
    age(path, 61);
    await waiting;
    expect(events).toEqual(['released', 'in']);
  });

  it.each([
    ['a run that was killed', deadOwner, 0],
    ['a run that was killed before it wrote its name', '', 3],
    ['nobody knows whom', 'a name of another kind', 61],
  ])('of %s is broken', async (_, owner, seconds) => {
    const { root, write } = tempFolder();
    age(write(lockFile, owner), seconds);
    expect(await withLock(root, () => 'in')).toBe('in');
    expect(readdirSync(root)).toEqual([]);
  });

  it('is broken even when the run that broke it was killed as well', async () => {
    const { root, write } = tempFolder();
    write(lockFile, deadOwner);
    age(write(`${lockFile}-${deadOwner}`, ''), 3);
    expect(await withLock(root, () => 'in')).toBe('in');
    expect(readdirSync(root)).toEqual([]);
  });

  it('is broken by one alone: who finds the mark of another leaves the lock, and tries again', async () => {
    const { root, write } = tempFolder();
    write(lockFile, deadOwner);
    const mark = write(`${lockFile}-${deadOwner}`, '');
    const events: string[] = [];
    const waiting = withLock(root, () => events.push('in'));
    await new Promise((resolve) => setImmediate(resolve));
    events.push(existsSync(mark) ? 'marked' : 'unmarked', readFileSync(join(root, lockFile), 'utf8'));
    rmSync(mark);
    await waiting;
    expect(events).toEqual(['marked', deadOwner, 'in']);
    expect(readdirSync(root)).toEqual([]);
  });

  it('without a name is waited for while it is young', async () => {
    const { root, write } = tempFolder();
    const path = write(lockFile, '');
    const events: string[] = [];
    const waiting = withLock(root, () => events.push('in'));
    await new Promise((resolve) => setImmediate(resolve));
    events.push(existsSync(path) ? 'locked' : 'free');
    rmSync(path);
    await waiting;
    expect(events).toEqual(['locked', 'in']);
  });

  it('of another, who took it meanwhile, is left to that one', async () => {
    const { root, write } = tempFolder();
    await withLock(root, () => write(lockFile, liveOwner));
    expect(readFileSync(join(root, lockFile), 'utf8')).toBe(liveOwner);
  });

  it('that cannot be made is told of', async () => {
    const { root } = tempFolder({ file: '' });
    const none = withLock(join(root, 'file'), () => 'in');
    await expect(none).rejects.toMatchObject({ code: 'output-unwritable', hint: expect.any(String) });
    expect(existsSync(join(root, 'file'))).toBe(true);
  });
});
