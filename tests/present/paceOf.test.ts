import { describe, expect, it } from 'vitest';
import { applyAction, type TalkAction } from '../../src/present/applyAction.ts';
import { type Pace, paceOf } from '../../src/present/paceOf.ts';
import { newTalkState } from '../../src/present/talkState.ts';
import { smallOutline } from '../support/talkOutline.ts';

const start = 1_800_000_000_000;
const minutes = (ms: number | undefined): number | undefined => ms && ms / 60_000;

/** How the talk stands after actions, each at its minute. */
function pace(actions: readonly (readonly [number, TalkAction])[], at: number, outline = smallOutline): Pace {
  const state = actions.reduce(
    (before, [minute, action]) => applyAction(outline, before, action, start + minute * 60_000),
    newTalkState(outline, start),
  );
  return paceOf(outline, state, start + at * 60_000);
}

const begun = [0, { kind: 'next' }] as const;
const go = (slide: string): TalkAction => ({ kind: 'go', to: { slide, step: 0 } });

describe('what is left', () => {
  it('is the whole slot until the talk begins', () => {
    expect(pace([], 30)).toMatchObject({ elapsedMs: 0, leftMs: 600_000, offMs: 0 });
  });

  it('runs down, stands still in a pause, and stays when the talk is over', () => {
    expect(minutes(pace([begun], 1).leftMs)).toBe(9);
    expect(minutes(pace([begun, [1, { kind: 'pause', on: true }]], 5).leftMs)).toBe(9);
    expect(minutes(pace([begun, [4, { kind: 'end' }]], 9).leftMs)).toBe(6);
    expect(minutes(pace([begun], 12).leftMs)).toBe(-2);
  });

  it('is counted to the end that the host has set, late start and pauses or not', () => {
    const ends = [0, { kind: 'ends', at: start + 8 * 60_000 }] as const;
    expect(minutes(pace([ends], 3).leftMs)).toBe(5);
    expect(minutes(pace([ends, [3, { kind: 'next' }], [4, { kind: 'pause', on: true }]], 6).leftMs)).toBe(2);
  });
});

describe('ahead and behind', () => {
  it('is nothing while less than a minute is missing', () => {
    expect(pace([begun, [1, { kind: 'count' }]], 2.9).offMs).toBe(0);
    expect(minutes(pace([begun, [1, { kind: 'count' }]], 3).offMs)).toBe(-1);
  });

  it('is told as soon as a slide is left early', () => {
    expect(minutes(pace([begun, [0.5, go('two-1')]], 0.5).offMs)).toBe(1.5);
  });

  it('questions spend their own minutes, then those of the talk', () => {
    const asked = [begun, [1, { kind: 'ask', on: true }]] as const;
    expect(pace(asked, 3)).toMatchObject({ questionsLeftMs: 0, offMs: 0 });
    expect(minutes(pace(asked, 4.5).offMs)).toBe(-1.5);
  });

  it('a talk with room to spare is not ahead at its start, and not behind until the room is used up', () => {
    const roomy = { ...smallOutline, slotMs: 15 * 60_000 };
    expect(pace([begun], 0, roomy).offMs).toBe(0);
    const slow = [begun, [2, { kind: 'count' }]] as const;
    expect(pace([...slow, [4, { kind: 'count' }]], 6, roomy).offMs).toBe(0);
    expect(minutes(pace([...slow, [4, { kind: 'count' }]], 9, roomy).offMs)).toBe(-2);
  });

  it('a slot that became shorter puts the talk behind, and a cut brings it back', () => {
    const short = [[0, { kind: 'slot', slotMs: 7 * 60_000 }], begun] as const;
    expect(minutes(pace(short, 0).offMs)).toBe(-3);
    const offer = { cuts: [{ section: 'two', how: 'left out', slides: ['two-1', 'two-2'] }], savedMs: 1 } as const;
    expect(minutes(pace([...short, [0, { kind: 'cut', offer }]], 0).offMs)).toBe(1);
  });

  it('is nothing without a plan', () => {
    const slides = smallOutline.slides.map((slide) => ({ ...slide, plannedMs: 0 }));
    expect(pace([begun], 30, { ...smallOutline, slides, slotMs: 0 })).toMatchObject({ leftMs: undefined, offMs: 0 });
  });
});
