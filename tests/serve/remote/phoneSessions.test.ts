import { describe, expect, it } from 'vitest';
import { phoneSessions } from '../../../src/serve/remote/phoneSessions.ts';

const key = Buffer.alloc(32, 1);
const start = 1_800_000_000_000;
const sessions = (now = start, deck = 'lakes', by = key) => phoneSessions(by, deck, () => now);

describe('a phone’s session', () => {
  it('holds for half a day, after a new start with the same key as well', () => {
    const session = sessions().begin();
    expect(sessions(start + 12 * 3_600_000 - 1).holds(session)).toBe(true);
    expect(sessions(start + 12 * 3_600_000).holds(session)).toBe(false);
    expect(sessions().lastsSeconds).toBe(12 * 3600);
  });

  it('is another one for each phone', () => {
    expect(sessions().begin()).not.toBe(sessions().begin());
  });

  it('opens no other deck, and nothing by another key', () => {
    const session = sessions().begin();
    expect(sessions(start, 'rivers').holds(session)).toBe(false);
    expect(sessions(start, 'lakes', Buffer.alloc(32, 2)).holds(session)).toBe(false);
  });

  it.each([
    ['none', () => undefined],
    ['an empty one', () => ''],
    ['no signature', (session: string) => session.replace(/\.[^.]+$/, '')],
    ['a later end', (session: string) => session.replace(/^\d+/, (until) => String(Number(until) + 1))],
    ['no end', (session: string) => session.replace(/^\d+/, 'Infinity')],
    ['another name', (session: string) => session.replace(/\.([^.])/, (_, first) => `.${first === 'a' ? 'b' : 'a'}`)],
  ])('with %s does not hold', (_, change: (session: string) => string | undefined) => {
    expect(sessions().holds(change(sessions().begin()))).toBe(false);
  });
});
