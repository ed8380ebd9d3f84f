import { describe, expect, it } from 'vitest';
import { offerParts, takeOffer } from '../../../../src/client/studio/talk/offerEdits.ts';
import { planEdit } from '../../../../src/edit/planEdit.ts';
import { talkView } from '../../../support/talkView.ts';
import { textOf } from '../../../support/textOf.ts';

const text = `title: A talk
audience: adult
slot: 3
questions: 2
sections:
  - one # stays
  - { section: two, keep: could } # goes
  - three
  - { section: four, keep: could }
`;
const offer = {
  slot: 3,
  planned: 3,
  questions: 0,
  questionsAsked: 2,
  cuts: [
    { section: 'two', how: 'left out', minutes: 2 },
    { section: 'three', how: 'shortened', minutes: 1 },
    { section: 'four', how: 'left out', minutes: 1.5 },
  ],
} as const;
const over = talkView(text, { offer });
const textAfter = (edit: ReturnType<typeof takeOffer>): string | undefined => {
  const plan = edit && planEdit(edit, { read: () => text });
  return plan?.kind === 'planned' ? textOf(plan.files[0]?.after) : undefined;
};

describe('offerParts', () => {
  it('says each part in words, with an edit of its own', () => {
    expect(offerParts(over).map(({ words }) => words)).toEqual([
      'Leave out The two: saves 2 min',
      'Shorten The three: saves 1 min',
      'Leave out The four: saves 1 min 30 sec',
      'Keep 0 min for questions instead of 2 min',
    ]);
    expect(textAfter(offerParts(over)[1]?.edit)).toBe(
      text.replace('  - three\n', '  - { section: three, form: short }\n'),
    );
  });

  it('is empty without an offer', () => {
    expect(offerParts(talkView(text))).toEqual([]);
    expect(takeOffer(talkView(text))).toBeUndefined();
  });
});

describe('takeOffer', () => {
  it('makes all of it in one edit, each part in its own line', () => {
    expect(textAfter(takeOffer(over))).toBe(`title: A talk
audience: adult
slot: 3
questions: 0
sections:
  - one # stays
  - { section: three, form: short }
`);
  });
});
