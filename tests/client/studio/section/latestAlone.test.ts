import { describe, expect, it } from 'vitest';
import { latestAlone } from '../../../../src/client/studio/section/latestAlone.ts';

describe('latestAlone', () => {
  it('sends one at a time, and of those that came meanwhile the last', async () => {
    const sent: number[] = [];
    const ends: (() => void)[] = [];
    const line = latestAlone(async (value: number) => {
      sent.push(value);
      await new Promise<void>((resolve) => ends.push(resolve));
    });
    line.send(1);
    line.send(2);
    line.send(3);
    expect(sent).toEqual([1]);
    const done = line.settled();
    ends.shift()?.();
    await expect.poll(() => sent).toEqual([1, 3]);
    ends.shift()?.();
    await done;
    expect(sent).toEqual([1, 3]);
  });

  it('goes on after one that failed', async () => {
    const sent: number[] = [];
    const line = latestAlone(async (value: number) => {
      sent.push(value);
      throw new Error('gone');
    });
    line.send(1);
    line.send(2);
    await line.settled();
    line.send(3);
    await line.settled();
    expect(sent).toEqual([1, 2, 3]);
  });
});
