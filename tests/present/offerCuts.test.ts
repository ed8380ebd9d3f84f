import { expect, it } from 'vitest';
import { applyAction, type TalkAction } from '../../src/present/applyAction.ts';
import { offerCuts } from '../../src/present/offerCuts.ts';
import type { OutlineSection, TalkOutline } from '../../src/present/talkOutline.ts';
import { type CutOffer, newTalkState, type TalkState } from '../../src/present/talkState.ts';
import { smallOutline } from '../support/talkOutline.ts';

const start = 1_800_000_000_000;
const minute = 60_000;

/** The talk with another slot, at a slide, as it begins. */
function at(slide: string, minutes: number, outline = smallOutline): TalkState {
  const actions: TalkAction[] = [{ kind: 'slot', slotMs: minutes * minute }, { kind: 'start' }];
  if (slide !== 'title') actions.push({ kind: 'go', to: { slide, step: 0 } });
  return actions.reduce((state, action) => applyAction(outline, state, action, start), newTalkState(outline, start));
}

const offer = (slide: string, minutes: number, outline = smallOutline): CutOffer | undefined =>
  offerCuts(outline, at(slide, minutes, outline), start);

function changed(id: string, change: Partial<OutlineSection>): TalkOutline {
  const sections = smallOutline.sections.map((one) => (one.id === id ? { ...one, ...change } : one));
  return { ...smallOutline, sections };
}

it('is made when the rest does not fit, and says what it saves', () => {
  expect(offer('title', 10)).toBeUndefined();
  expect(offer('title', 9.5)).toBeUndefined();
  expect(offer('title', 8)).toEqual({
    cuts: [{ section: 'two', how: 'left out', slides: ['two-1', 'two-2'] }],
    savedMs: 4 * minute,
  });
});

it('shortens where that is enough', () => {
  const outline = changed('two', { longOnly: ['two-1'] });
  expect(offer('one-1', 7, outline)).toEqual({
    cuts: [{ section: 'two', how: 'shortened', slides: ['two-1'] }],
    savedMs: 3 * minute,
  });
});

it('leaves the section that is being told, and what must stay', () => {
  expect(offer('two-1', 5)).toBeUndefined();
  expect(offer('title', 8, changed('two', { keep: 'must' }))).toBeUndefined();
});

it('keeps what another section builds on', () => {
  expect(offer('title', 8, changed('three', { after: ['two'] }))).toBeUndefined();
});

it('brings the talk back on time, is not made again then, and is made again when it is taken back', () => {
  const behind = at('title', 8);
  const made = offerCuts(smallOutline, behind, start);
  if (made === undefined) throw new Error('No offer.');
  const cut = applyAction(smallOutline, behind, { kind: 'cut', offer: made }, start);
  expect(offerCuts(smallOutline, cut, start)).toBeUndefined();
  expect(offerCuts(smallOutline, applyAction(smallOutline, cut, { kind: 'uncut' }, start), start)).toEqual(made);
});
