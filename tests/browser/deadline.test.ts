import { expect, it } from 'vitest';
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
