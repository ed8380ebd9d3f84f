import { expect, it } from 'vitest';
import { limitInFlight } from '../../src/browser/limitInFlight.ts';

function tracker() {
  const state = { now: 0, most: 0, started: [] as number[] };
  const task = (name: number) => async () => {
    state.started.push(name);
    state.now += 1;
    state.most = Math.max(state.most, state.now);
    await new Promise(setImmediate);
    state.now -= 1;
    if (name === 2) throw new Error('task 2');
    return name;
  };
  return { state, task };
}

it('runs no more tasks at once than allowed, in order, and goes on after one that fails', async () => {
  const { state, task } = tracker();
  const limited = limitInFlight(2);
  const ends = await Promise.allSettled([1, 2, 3, 4, 5].map((name) => limited(task(name))));
  expect(state).toEqual({ now: 0, most: 2, started: [1, 2, 3, 4, 5] });
  expect(ends.map((end) => (end.status === 'fulfilled' ? end.value : String(end.reason)))).toEqual([
    1,
    'Error: task 2',
    3,
    4,
    5,
  ]);
});

it('lets at least one task through', async () => {
  const { state, task } = tracker();
  const limited = limitInFlight(0);
  await Promise.all([limited(task(1)), limited(task(3))]);
  expect(state.most).toBe(1);
});
