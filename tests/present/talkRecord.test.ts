import { expect, it } from 'vitest';
import { parseTalkRecord } from '../../src/parse/parseTalkRecord.ts';
import { applyAction, type TalkAction } from '../../src/present/applyAction.ts';
import { recordName, recordText, talkRecord } from '../../src/present/talkRecord.ts';
import { newTalkState } from '../../src/present/talkState.ts';
import { pollOutline, smallOutline } from '../support/talkOutline.ts';

const start = Date.parse('2026-11-29T10:00:00Z');
const offer = { cuts: [{ section: 'two', how: 'left out', slides: ['two-1', 'two-2'] }], savedMs: 1 } as const;
const actions: readonly (readonly [number, TalkAction])[] = [
  [0, { kind: 'next' }],
  [61, { kind: 'ask', on: true }],
  [71, { kind: 'ask', on: false }],
  [71, { kind: 'cut', offer }],
  [71, { kind: 'go', to: { slide: 'three-1', step: 0 } }],
  [100, { kind: 'end' }],
];
const fresh = newTalkState(smallOutline, start);
const over = actions.reduce(
  (state, [second, action]) => applyAction(smallOutline, state, action, start + second * 1000),
  fresh,
);
const occasion = { kept: 'given', day: '2026-11-29', where: 'Hope Church', forWhom: 'youth group' } as const;

it('a given talk says where, for whom, what each section took and what nobody saw', () => {
  expect(talkRecord(smallOutline, over, occasion)).toEqual({
    format: 1,
    kind: 'given',
    day: '2026-11-29',
    where: 'Hope Church',
    for: 'youth group',
    deck: 'small',
    title: 'A small talk',
    version: 'v1',
    started: '2026-11-29T10:00:00.000Z',
    slotSeconds: 600,
    tookSeconds: 100,
    questionSeconds: 10,
    unseenSeconds: 0,
    sections: [
      { section: 'one', form: 'full', words: 100, plannedSeconds: 120, tookSeconds: 61, notShown: [] },
      {
        section: 'two',
        form: 'full',
        words: 0,
        plannedSeconds: 240,
        tookSeconds: 0,
        notShown: ['two-1', 'two-2'],
      },
      { section: 'three', form: 'full', words: 100, plannedSeconds: 120, tookSeconds: 29, notShown: [] },
    ],
    said: [],
  });
});

it('a rehearsal names no place, its file says what it is, and what did not begin has no record', () => {
  const record = talkRecord(smallOutline, over, { ...occasion, kept: 'rehearsal' });
  expect(record).not.toHaveProperty('where');
  expect(record && recordName(record)).toBe('2026-11-29-small-rehearsal.json');
  expect(talkRecord(smallOutline, fresh, occasion)).toBeUndefined();
});

it('a talk with polls says what was asked and how many hands were raised, of those in which any were', () => {
  const counted = applyAction(
    pollOutline,
    over,
    { kind: 'hands', slide: 'two-1', answer: 1, count: 14 },
    start + 100_000,
  );
  expect(talkRecord(pollOutline, counted, occasion)?.polls).toEqual([
    {
      slide: 'two-1',
      question: 'Which sea?',
      answers: [
        { text: 'Aral', count: 0 },
        { text: 'Caspian', count: 14 },
        { text: 'Black', count: 0 },
      ],
    },
  ]);
  expect(talkRecord(pollOutline, over, occasion)).not.toHaveProperty('polls');
});

it('holds what the slides that were shown say of the ledger, once, and nothing of those that were cut', () => {
  const claim = (id: string) => ({ kind: 'fact', id, words: `about ${id}`, hash: '1234abcd' }) as const;
  const claimed = {
    ...smallOutline,
    claims: [claim('a'), claim('b'), claim('c')],
    slides: smallOutline.slides.map((slide) => ({
      ...slide,
      claims:
        slide.section === 'two' ? (['fact:b', 'fact:a'] as const) : slide.section === '' ? [] : (['fact:a'] as const),
    })),
  };
  expect(talkRecord(claimed, over, occasion)?.said).toEqual([claim('a')]);
});

it('its file is read again as it was written, whatever stands in its texts', () => {
  const record = talkRecord(smallOutline, over, { ...occasion, where: 'A \n "hall", #1: [x]\t{y}', forWhom: 'ж' });
  const { value, diagnostics } = parseTalkRecord('decks/log/a.json', recordText(record ?? {}));
  expect(diagnostics).toEqual([]);
  const { at: _, ...read } = value ?? { at: undefined };
  expect(read).toEqual(record);
  expect(JSON.parse(recordText(record ?? {}))).toEqual(record);
  expect(record && recordName(record, 2)).toBe('2026-11-29-small-2.json');
});
