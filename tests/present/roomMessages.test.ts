import { expect, it } from 'vitest';
import { applyAction } from '../../src/present/applyAction.ts';
import { readMessage, roomView } from '../../src/present/roomMessages.ts';
import { newTalkState } from '../../src/present/talkState.ts';
import { smallOutline } from '../support/talkOutline.ts';

const fresh = newTalkState(smallOutline, 5);
const view = roomView(fresh);

it('the room is told what it shows, and nothing else', () => {
  expect(view).toEqual({ revision: 0, place: { slide: 'title', step: 0 }, blank: undefined });
  const frozen = applyAction(smallOutline, fresh, { kind: 'freeze', on: true }, 6);
  const elsewhere = applyAction(smallOutline, frozen, { kind: 'go', to: { slide: 'two-1', step: 0 } }, 7);
  expect(roomView(elsewhere)).toEqual({ revision: 2, place: { slide: 'title', step: 0 }, blank: undefined });
});

it('messages of the deck are read, without what does not belong in them', () => {
  const show = { talk: 'show', deck: 'small', version: 'v1', view } as const;
  expect(readMessage('small', { ...show, extra: 1, view: { ...view, notes: 'x' } })).toEqual(show);
  const counted = { ...show, view: { ...view, poll: [1, 0] } };
  expect(readMessage('small', counted)).toEqual(counted);
  expect(readMessage('small', { ...show, talk: 'room' })).toEqual({ ...show, talk: 'room' });
  expect(readMessage('small', { talk: 'speaker', deck: 'small' })).toEqual({ talk: 'speaker', deck: 'small' });
});

it.each([
  ['text', 'show'],
  ['nothing', null],
  ['another deck', { talk: 'show', deck: 'other', version: 'v1', view }],
  ['another kind', { talk: 'go', deck: 'small', version: 'v1', view }],
  ['no version', { talk: 'show', deck: 'small', view }],
  ['no view', { talk: 'show', deck: 'small', version: 'v1' }],
  ['a view without a place', { talk: 'show', deck: 'small', version: 'v1', view: { revision: 1 } }],
  [
    'a step that is none',
    { talk: 'show', deck: 'small', version: 'v1', view: { ...view, place: { slide: 'a', step: 'b' } } },
  ],
  ['counts that are none', { talk: 'show', deck: 'small', version: 'v1', view: { ...view, poll: [1, '2'] } }],
  ['a blank that is none', { talk: 'show', deck: 'small', version: 'v1', view: { ...view, blank: 'red' } }],
])('%s is no message', (_, data) => {
  expect(readMessage('small', data)).toBeUndefined();
});
