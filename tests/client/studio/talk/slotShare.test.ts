import { describe, expect, it } from 'vitest';
import { slotShare, slotWords } from '../../../../src/client/studio/talk/slotShare.ts';
import { talkView } from '../../../support/talkView.ts';

const talk = (slot: number) =>
  talkView(`title: A talk\naudience: adult\nslot: ${slot}\nquestions: 1\nsections: [one, two: short]\n`);

describe('slotShare', () => {
  it.each([
    [10, { planned: 3, questions: 1, free: 6, over: 0 }, '10 min: 3 min planned, 1 min for questions, 6 min free'],
    [
      4,
      { planned: 3, questions: 1, free: 0, over: 0 },
      '4 min: 3 min planned, 1 min for questions, nothing is left over',
    ],
    [
      2.5,
      { planned: 3, questions: 1, free: 0, over: 1.5 },
      '2 min 30 sec: 3 min planned, 1 min for questions, 1 min 30 sec too long',
    ],
  ])('fills %s minutes', (slot, share, words) => {
    expect(slotShare(talk(slot))).toEqual(share);
    expect(slotWords(talk(slot), share)).toBe(words);
  });

  it('does not count what sums of fractions leave', () => {
    const tenths = talk(0.3);
    const sections = tenths.sections.map((section) => ({ ...section, planned: 0.1 }));
    expect(slotShare({ ...tenths, questions: 0.1, sections })).toMatchObject({ free: 0, over: 0 });
  });
});
