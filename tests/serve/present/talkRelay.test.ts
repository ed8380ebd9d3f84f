import { describe, expect, it } from 'vitest';
import { applyAction, type TalkAction } from '../../../src/present/applyAction.ts';
import type { TalkEvent } from '../../../src/present/serverMessages.ts';
import { newTalkState, type TalkState } from '../../../src/present/talkState.ts';
import { talkRelay } from '../../../src/serve/present/talkRelay.ts';
import type { EventPage, PageEvent } from '../../../src/serve/streamEvents.ts';
import { smallOutline } from '../../support/talkOutline.ts';

const start = 1_000_000;
const minute = 60_000;
const changed = (state: TalkState, action: TalkAction, now: number): TalkState =>
  applyAction(smallOutline, state, action, now);

/** A relay beside a clock that a test sets. */
function relayAt() {
  const clock = { now: start };
  const relay = talkRelay(smallOutline, () => clock.now);
  /** Time goes by in seconds, each of which is counted. */
  const pass = (ms: number): void => {
    for (let passed = 0; passed < ms; passed += 1000) {
      clock.now += 1000;
      relay.count();
    }
  };
  return { clock, relay, pass };
}

/** A page that notes what it is sent. */
function listener(): EventPage & { readonly heard: PageEvent[]; leave(): void } {
  const heard: PageEvent[] = [];
  let leave = (): void => undefined;
  const closed = new Promise<void>((left) => {
    leave = left;
  });
  return { heard, send: (event) => void heard.push(event), end: leave, closed, leave: () => leave() };
}

describe('a touch on a phone', () => {
  it('counts on the newest state alone, and only once', () => {
    const { relay } = relayAt();
    const first = changed(newTalkState(smallOutline, start), { kind: 'next' }, start);
    relay.offer(first);
    const touched = changed(first, { kind: 'next' }, start + 1000);
    expect(relay.touch(touched, 0)).toBe(false);
    expect(relay.touch(touched, -1)).toBe(false);
    expect(relay.touch(touched, 1)).toBe(true);
    expect(relay.touch(touched, 1)).toBe(false);
    // Whatever revision it calls itself: it was made of an old one.
    expect(relay.touch({ ...touched, revision: 99 }, 1)).toBe(false);
    expect(relay.newest()).toMatchObject({ revision: 2, place: { slide: 'one-1', step: 1 } });
  });

  it('brings no times: a phone that slept for five minutes spoils no clock', () => {
    const { clock, relay, pass } = relayAt();
    const first = changed(newTalkState(smallOutline, start), { kind: 'next' }, start);
    relay.offer(first);
    pass(5 * minute);
    const touched = changed(first, { kind: 'next' }, clock.now);
    expect(touched.clock.unseenMs).toBe(5 * minute);
    expect(relay.touch(touched, 1)).toBe(true);
    expect(relay.newest()).toMatchObject({
      spentMs: { 'one-1': 5 * minute },
      clock: { startedAt: start, unseenMs: 0, countedTo: clock.now },
    });
  });

  it('begins the talk where no speaker’s page has', () => {
    const { relay } = relayAt();
    const touched = changed(newTalkState(smallOutline, start), { kind: 'next' }, start);
    expect(relay.touch(touched, -1)).toBe(true);
    expect(relay.newest()).toEqual(touched);
  });
});

describe('the pages of a talk', () => {
  it('has phones hear all of the talk, each five seconds too, with the moment; the room hears its place', () => {
    const { relay, pass } = relayAt();
    const [room, phone, desk] = [listener(), listener(), listener()];
    relay.joinRoom(room);
    relay.joinSpeaker(desk);
    relay.joinPhone(phone);
    relay.offer(changed(newTalkState(smallOutline, start), { kind: 'next' }, start));
    pass(10_000);
    const events = phone.heard.map(({ kind, data }) => [
      kind,
      (data as TalkEvent).at,
      (data as TalkEvent).state?.revision,
    ]);
    expect(events).toEqual([
      ['talk', start, undefined],
      ['talk', start, 1],
      ['talk', start + 5000, 1],
      ['talk', start + 10_000, 1],
    ]);
    expect(room.heard.map(({ kind }) => kind)).toEqual(['show']);
    expect(JSON.stringify(room.heard)).not.toContain('spentMs');
    expect(desk.heard.filter(({ kind }) => kind === 'phones').map(({ data }) => data)).toEqual([0, 1]);
  });

  it('tells speakers when a phone has gone', async () => {
    const { relay } = relayAt();
    const [phone, desk] = [listener(), listener()];
    relay.joinSpeaker(desk);
    relay.joinPhone(phone);
    phone.leave();
    await phone.closed;
    expect(desk.heard.at(-1)).toMatchObject({ kind: 'phones', data: 0 });
  });

  it('goes where the room’s keys lead, by itself when no speaker’s page is open', () => {
    const { relay } = relayAt();
    const message = {
      talk: 'room',
      deck: 'small',
      version: 'v1',
      view: { revision: 0, place: { slide: 'two-1', step: 0 }, blank: undefined },
    } as const;
    const desk = listener();
    relay.joinSpeaker(desk);
    relay.pass(message);
    expect([desk.heard.at(-1)?.kind, relay.newest()]).toEqual(['room', undefined]);
    const alone = relayAt().relay;
    alone.pass(message);
    expect(alone.newest()).toMatchObject({ revision: 1, place: { slide: 'two-1' } });
  });
});
