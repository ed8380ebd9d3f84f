import { describe, expect, it } from 'vitest';
import { nextFrames, noFrames, type SheetEvent } from '../../../../../src/client/studio/section/beside/sheetFrames.ts';

const asked = (address: string): SheetEvent => ({ kind: 'asked', address });
const came = (id: number, height = 100): SheetEvent => ({ kind: 'came', id, height });
const framesAfter = (...events: readonly SheetEvent[]) => events.reduce(nextFrames, noFrames);

describe('the frames of a sheet', () => {
  it('show what is there while what is newer is on its way', () => {
    const frames = framesAfter(asked('a'), came(0), asked('b'));
    expect([frames.shown?.address, frames.next]).toEqual(['a', { id: 1, address: 'b' }]);
    expect(nextFrames(frames, came(1, 300)).shown).toEqual({ id: 1, address: 'b', height: 300 });
  });

  it('load one at a time, and of those that wait the last alone', () => {
    const frames = framesAfter(asked('a'), asked('b'), asked('c'));
    expect([frames.next?.address, frames.waiting]).toEqual(['a', 'c']);
    const later = nextFrames(frames, came(0));
    expect([later.shown?.address, later.next?.address, later.waiting]).toEqual(['a', 'c', undefined]);
  });

  it('keep what they show when a newer one fails, and say so until one comes', () => {
    const failed = framesAfter(asked('a'), came(0), asked('b'), { kind: 'failed', id: 1 });
    expect([failed.shown?.address, failed.next, failed.isFailed]).toEqual(['a', undefined, true]);
    expect([asked('c'), came(2)].reduce(nextFrames, failed).isFailed).toBe(false);
  });

  it('ask for nothing twice, and pass over what has gone', () => {
    const frames = framesAfter(asked('a'), came(0));
    expect(nextFrames(frames, asked('a'))).toBe(frames);
    expect(nextFrames(frames, came(0, 9))).toBe(frames);
    expect(nextFrames(framesAfter(asked('a'), asked('b')), asked('b')).asked).toBe(1);
  });
});
