import { expect, it, vi } from 'vitest';
import { startDeadline } from '../../src/browser/deadline.ts';

it('gives work its time, then rejects and says that it has passed', async () => {
  const deadline = startDeadline(30);
  await expect(deadline.reach(Promise.resolve('done'))).resolves.toBe('done');
  expect(deadline.passed()).toBe(false);
  await expect(deadline.reach(new Promise(() => {}))).rejects.toThrow('not done');
  expect(deadline.passed()).toBe(true);
});

it('passes on what work rejects with, without waiting', async () => {
  await expect(startDeadline(60_000).reach(Promise.reject(new Error('mine')))).rejects.toThrow('mine');
});

it('begins anew with each step, for those who wait already too', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  try {
    const deadline = startDeadline(1_000);
    const waiting = deadline.reach(new Promise(() => {})).catch(() => 'late');
    for (const _ of [1, 2, 3]) {
      await vi.advanceTimersByTimeAsync(900);
      deadline.restart();
    }
    await vi.advanceTimersByTimeAsync(900);
    expect(deadline.passed()).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    expect(await waiting).toBe('late');
    expect(deadline.passed()).toBe(true);
  } finally {
    vi.useRealTimers();
  }
});

it('lets those who ask why it is late wait a little longer', async () => {
  const deadline = startDeadline(5);
  const why = deadline.reach(new Promise(() => {})).catch(() => 'for nothing');
  await expect(deadline.reach(why, 1_000)).resolves.toBe('for nothing');
});

it('ends all waits when nobody wants them any more', async () => {
  const deadline = startDeadline(60_000);
  const waiting = deadline.reach(new Promise(() => {}));
  deadline.giveUp(new Error('given up'));
  await expect(waiting).rejects.toThrow('given up');
  expect(deadline.passed()).toBe(false);
});
