import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyAction, type TalkAction } from '../../src/present/applyAction.ts';
import { barShares, mostHands } from '../../src/present/pollCounts.ts';
import { roomView } from '../../src/present/roomMessages.ts';
import { isSameTalk, readState } from '../../src/present/storedState.ts';
import { newTalkState, type TalkState } from '../../src/present/talkState.ts';
import { pollOutline as outline } from '../support/talkOutline.ts';

const fresh = newTalkState(outline, 1000);
const slide = 'two-1';
const raise = (answer: number, by = 1, at = slide): TalkAction => ({ kind: 'raise', slide: at, answer, by });
const hands = (answer: number, count: number): TalkAction => ({ kind: 'hands', slide, answer, count });
const stateAfter = (actions: readonly TalkAction[], from = fresh): TalkState =>
  actions.reduce((state, action) => applyAction(outline, state, action, 1000), from);

describe('hands that are counted', () => {
  it('come one by one, are set, and are taken back as far as none', () => {
    expect(stateAfter([raise(0), raise(0), raise(2), hands(1, 40), raise(2, -1)]).polls).toEqual({
      [slide]: [2, 40, 0],
    });
    expect(stateAfter([hands(0, 3), raise(0, -9)]).polls).toEqual({});
    expect(stateAfter([hands(0, 3), { kind: 'clear poll', slide }]).polls).toEqual({});
    expect(stateAfter([hands(0, 3), { kind: 'anew' }]).polls).toEqual({});
  });

  it.each<[string, TalkAction]>([
    ['an answer that there is not', raise(3)],
    ['a slide without a poll', raise(0, 1, 'one-1')],
    ['a slide of another deck', raise(0, 1, 'elsewhere')],
    ['no number', hands(0, Number.NaN)],
    ['the count that stands there', hands(0, 5)],
    ['a hand less than none', raise(1, -1)],
    ['one poll cleared twice', { kind: 'clear poll', slide: 'two-2' }],
  ])('are not changed by %s, nor is the revision', (_, action) => {
    const before = stateAfter([hands(0, 5)]);
    expect(stateAfter([action], before)).toEqual(before);
  });

  it('are whole, never below none or above the most, travel whole and are told the room with their slide alone', () => {
    const action = fc.oneof(
      fc.record({
        kind: fc.constant('hands' as const),
        slide: fc.constantFrom(slide, 'two-2', 'one-1'),
        answer: fc.nat(3),
        count: fc.double({ min: -5, max: 20_000 }),
      }),
      fc.record({
        kind: fc.constant('raise' as const),
        slide: fc.constantFrom(slide, 'two-2'),
        answer: fc.nat(3),
        by: fc.integer({ min: -3, max: 3 }),
      }),
      fc.record({ kind: fc.constant('clear poll' as const), slide: fc.constantFrom(slide, 'two-2') }),
      fc.constant({ kind: 'next' } as const),
    );
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
        const state = stateAfter(actions);
        for (const [id, counts] of Object.entries(state.polls)) {
          expect(counts).toHaveLength(outline.slides.find((one) => one.id === id)?.poll?.answers.length ?? -1);
          expect(counts.every((one) => Number.isInteger(one) && one >= 0 && one <= mostHands)).toBe(true);
          expect(counts.some((one) => one > 0)).toBe(true);
        }
        expect(readState(outline, JSON.stringify(state))).toEqual(state);
        expect(roomView(state).poll).toEqual(state.polls[state.place.slide]);
      }),
      { numRuns: 200 },
    );
  });

  it('make another talk of a copy: two pages that counted at once are told apart', () => {
    expect(isSameTalk(stateAfter([raise(0)]), stateAfter([raise(1)]))).toBe(false);
  });
});

describe('a state that was kept', () => {
  it('has no polls when it is older than they are', () => {
    const { polls: _, ...old } = fresh;
    expect(readState(outline, JSON.stringify(old))).toEqual(fresh);
  });

  it('loses what is no poll of this deck', () => {
    const polls = { [slide]: [1, 2, 3], 'one-1': [1], 'two-2': [1, 2, 3, 4] };
    expect(readState(outline, JSON.stringify({ ...fresh, polls }))?.polls).toEqual({ [slide]: [1, 2, 3] });
  });

  it.each([[[-1, 0, 0]], [[1.5, 0, 0]], [['1', 0, 0]], [[mostHands + 1, 0, 0]], [7], [null]])(
    'is none when its counts are %j',
    (counts) => {
      expect(readState(outline, JSON.stringify({ ...fresh, polls: { [slide]: counts } }))).toBeUndefined();
    },
  );
});

it('bars fill their track from ten hands on, in the measure of the longest', () => {
  expect(barShares([1, 0])).toEqual([0.1, 0]);
  expect(barShares([20, 5])).toEqual([1, 0.25]);
  expect(barShares([])).toEqual([]);
});
