import { describe, expect, it } from 'vitest';
import { applyAction, type TalkAction } from '../../src/present/applyAction.ts';
import type { Place } from '../../src/present/talkOutline.ts';
import { type CutOffer, newTalkState, type TalkState } from '../../src/present/talkState.ts';
import { smallOutline } from '../support/talkOutline.ts';

const start = 1_800_000_000_000;
const first = newTalkState(smallOutline, start);
const next: TalkAction = { kind: 'next' };
const previous: TalkAction = { kind: 'previous' };
const go = (slide: string, step = 0): TalkAction => ({ kind: 'go', to: { slide, step } });
const offer: CutOffer = { cuts: [{ section: 'two', how: 'left out', slides: ['two-1', 'two-2'] }], savedMs: 240_000 };

/** What comes of actions, each some seconds after the one before; the first at the start. */
function stateAfter(actions: readonly (TalkAction | number)[], from: TalkState = first): TalkState {
  let now = from.clock.countedTo;
  return actions.reduce<TalkState>((state, one) => {
    if (typeof one !== 'number') return applyAction(smallOutline, state, one, now);
    now += one * 1000;
    return state;
  }, from);
}

const placeAfter = (...actions: TalkAction[]): Place => stateAfter(actions).place;

describe('steps and slides', () => {
  it('come one by one, and stop at both ends without a new revision', () => {
    const trail = [1, 2, 3, 4, 5, 6, 7, 8].map((count) => stateAfter(Array.from({ length: count }, () => next)).place);
    expect(trail.map(({ slide, step }) => `${slide} ${step}`)).toEqual([
      'one-1 0',
      'one-1 1',
      'one-1 2',
      'two-1 0',
      'two-2 0',
      'three-1 0',
      'three-1 0',
      'three-1 0',
    ]);
    const last = stateAfter([go('three-1')]);
    expect(stateAfter([next], last).revision).toBe(last.revision);
    expect(stateAfter([previous]).revision).toBe(0);
  });

  it('go back to a slide with all of its steps', () => {
    expect(placeAfter(go('two-1'), previous)).toEqual({ slide: 'one-1', step: 2 });
    expect(placeAfter(go('one-1', 2), previous)).toEqual({ slide: 'one-1', step: 1 });
  });

  it('are those of the deck: a step too many is taken back, a slide of another deck is none', () => {
    expect(placeAfter(go('one-1', 9))).toEqual({ slide: 'one-1', step: 2 });
    expect(stateAfter([go('elsewhere')])).toEqual(first);
  });

  it('lead back to where the speaker was before a jump, and there again', () => {
    const jumped = stateAfter([next, next, go('three-1')]);
    const back = stateAfter([{ kind: 'back' }], jumped);
    expect(back.place).toEqual({ slide: 'one-1', step: 1 });
    expect(stateAfter([{ kind: 'back' }], back).place).toEqual({ slide: 'three-1', step: 0 });
  });
});

describe('the room', () => {
  it('keeps its slide while it is frozen, and goes along again', () => {
    const searching = stateAfter([next, { kind: 'freeze', on: true }, go('three-1')]);
    expect(searching.frozen).toEqual({ slide: 'one-1', step: 0 });
    expect(stateAfter([{ kind: 'freeze', on: false }], searching)).toMatchObject({
      frozen: undefined,
      place: { slide: 'three-1' },
    });
    expect(stateAfter([{ kind: 'back' }], searching)).toMatchObject({ frozen: undefined, place: { slide: 'one-1' } });
  });

  it('moves the speaker by its own keys, but not while it is frozen', () => {
    const room = (slide: string, step = 0): TalkAction => ({
      kind: 'room',
      at: { slide, step },
      blank: undefined,
    });
    expect(stateAfter([room('one-1')])).toMatchObject({ place: { slide: 'one-1' }, before: undefined });
    expect(stateAfter([room('two-2')])).toMatchObject({ place: { slide: 'two-2' }, before: { slide: 'title' } });
    const frozen = stateAfter([{ kind: 'freeze', on: true }, go('three-1'), room('one-1')]);
    expect(frozen).toMatchObject({ place: { slide: 'three-1' }, frozen: { slide: 'one-1' } });
    expect(stateAfter([room('title')]).revision).toBe(0);
    expect(stateAfter([{ kind: 'room', at: first.place, blank: 'black' }]).blank).toBe('black');
  });

  it('is black or white until it is neither', () => {
    const black = stateAfter([{ kind: 'blank', as: 'black' }]);
    expect(black.blank).toBe('black');
    expect(stateAfter([{ kind: 'blank', as: 'white' }], black).blank).toBe('white');
    expect(stateAfter([{ kind: 'blank', as: undefined }], black).blank).toBeUndefined();
    expect(stateAfter([{ kind: 'blank', as: 'black' }], black).revision).toBe(black.revision);
  });
});

describe('the clock', () => {
  it('starts with the first step, once', () => {
    const begun = stateAfter([5, next, 7, next]);
    expect(begun.clock.startedAt).toBe(start + 5000);
    expect(stateAfter([go('two-1')]).clock.startedAt).toBeUndefined();
    expect(stateAfter([3, { kind: 'start' }, 4, { kind: 'start' }]).clock.startedAt).toBe(start + 3000);
    expect(stateAfter([{ kind: 'room', at: { slide: 'one-1', step: 0 }, blank: undefined }]).clock.startedAt).toBe(
      start,
    );
  });

  it('gives each slide what it took, and none what questions or pauses took', () => {
    const state = stateAfter([
      next,
      20,
      { kind: 'ask', on: true },
      30,
      { kind: 'ask', on: false },
      5,
      { kind: 'pause', on: true },
      100,
      { kind: 'count' },
      { kind: 'pause', on: false },
      go('two-1'),
      40,
      { kind: 'end' },
      50,
      { kind: 'count' },
    ]);
    expect(state.spentMs).toEqual({ 'one-1': 25_000, 'two-1': 40_000 });
    expect(state.askedMs).toBe(30_000);
    expect(state.clock).toMatchObject({ pausedMs: 100_000, unseenMs: 0, endedAt: start + 195_000 });
  });

  it('gives what went by in sleep to no slide, and no time to a clock that was set back', () => {
    const asleep = stateAfter([next, 10, { kind: 'count' }, 900, { kind: 'count' }, 10, next]);
    expect(asleep.spentMs).toEqual({ 'one-1': 20_000 });
    expect(asleep.clock.unseenMs).toBe(900_000);
    const setBack = stateAfter([next, 10, { kind: 'count' }, -3600, next, 10, next]);
    expect(setBack.spentMs).toEqual({ 'one-1': 20_000 });
  });

  it('says nothing new to others as it counts', () => {
    const running = stateAfter([next]);
    const counted = stateAfter([10, { kind: 'count' }], running);
    expect(counted.revision).toBe(running.revision);
    expect(counted.clock.countedTo).toBe(start + 10_000);
  });

  it('begins anew with the slot that the speaker has set, under a higher revision', () => {
    const before = stateAfter([next, 10, { kind: 'slot', slotMs: 300_000 }]);
    const anew = stateAfter([{ kind: 'anew' }], before);
    expect(anew).toEqual({ ...newTalkState(smallOutline, anew.clock.countedTo), revision: 3, slotMs: 300_000 });
  });
});

describe('cuts', () => {
  it('are passed over in both directions, and come back as they were taken', () => {
    const cut = stateAfter([go('one-1', 2), { kind: 'cut', offer }]);
    expect(stateAfter([next], cut).place).toEqual({ slide: 'three-1', step: 0 });
    expect(stateAfter([next, previous], cut).place).toEqual({ slide: 'one-1', step: 2 });
    expect(stateAfter([{ kind: 'uncut' }, next], cut).place).toEqual({ slide: 'two-1', step: 0 });
    expect(stateAfter([{ kind: 'uncut' }]).revision).toBe(0);
    expect(stateAfter([{ kind: 'cut', offer: { cuts: [], savedMs: 0 } }]).revision).toBe(0);
  });
});

it('an end is set and taken away, and goes when a slot is set', () => {
  const ends = stateAfter([{ kind: 'ends', at: start + 600_000 }]);
  expect(ends.endsAt).toBe(start + 600_000);
  expect(stateAfter([{ kind: 'ends', at: undefined }], ends).endsAt).toBeUndefined();
  expect(stateAfter([{ kind: 'slot', slotMs: 1 }], ends)).toMatchObject({ endsAt: undefined, slotMs: 1 });
});
