import { describe, expect, it } from 'vitest';
import { applyAction } from '../../src/present/applyAction.ts';
import { newestState, readState, stateKey } from '../../src/present/storedState.ts';
import { newTalkState, type TalkState } from '../../src/present/talkState.ts';
import { smallOutline } from '../support/talkOutline.ts';

const fresh = newTalkState(smallOutline, 1_800_000_000_000);
const offer = { cuts: [{ section: 'two', how: 'left out', slides: ['two-1'] }], savedMs: 5 } as const;
const full = (
  [
    { kind: 'next' },
    { kind: 'freeze', on: true },
    { kind: 'go', to: { slide: 'two-1', step: 0 } },
    { kind: 'blank', as: 'white' },
    { kind: 'ends', at: 1_800_000_900_000 },
    { kind: 'cut', offer },
    { kind: 'pause', on: true },
  ] as const
).reduce<TalkState>(
  (state, action, index) => applyAction(smallOutline, state, action, 1_800_000_000_000 + index * 1000),
  fresh,
);

describe('a state that was kept', () => {
  it.each([fresh, full])('comes back as it was', (state) => {
    expect(readState(smallOutline, JSON.stringify(state))).toEqual(state);
  });

  it.each<[string, string | null]>([
    ['nothing', null],
    ['no JSON', '{'],
    ['another thing', '[]'],
    ['a later format', JSON.stringify({ ...full, format: 2 })],
    ['a slide of another deck', JSON.stringify({ ...full, place: { slide: 'elsewhere', step: 0 } })],
    ['a time that is none', JSON.stringify({ ...full, spentMs: { 'one-1': '5' } })],
    ['a clock that is none', JSON.stringify({ ...full, clock: { ...full.clock, startedAt: 'noon' } })],
    ['a cut that is none', JSON.stringify({ ...full, cuts: [{ savedMs: 1, cuts: [{ section: 'two' }] }] })],
    ['a blank that is none', JSON.stringify({ ...full, blank: 'green' })],
  ])('is none when it is %s', (_, text) => {
    expect(readState(smallOutline, text)).toBeUndefined();
  });

  it('takes back steps that the slide no longer has', () => {
    const beyond = { ...full, place: { slide: 'one-1', step: 7 } };
    expect(readState(smallOutline, JSON.stringify(beyond))?.place).toEqual({ slide: 'one-1', step: 2 });
  });

  it('stands under the name of the deck and of its version', () => {
    expect(stateKey(smallOutline)).not.toBe(stateKey({ ...smallOutline, version: 'v2' }));
    expect(stateKey(smallOutline)).not.toBe(stateKey({ ...smallOutline, deck: 'other' }));
  });
});

it('of two copies the newest holds, whichever comes first', () => {
  const later = applyAction(smallOutline, full, { kind: 'count' }, 1_800_000_100_000);
  for (const [one, other, wanted] of [
    [fresh, full, full],
    [full, later, later],
  ] as const) {
    expect(newestState(one, other)).toBe(wanted);
    expect(newestState(other, one)).toBe(wanted);
  }
});
