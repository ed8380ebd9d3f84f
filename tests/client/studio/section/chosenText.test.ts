import { describe, expect, it } from 'vitest';
import { type Choice, chosenText } from '../../../../src/client/studio/section/chosenText.ts';
import type { MergePart } from '../../../../src/model/plannedEdit.ts';

const parts: readonly MergePart[] = [
  { kind: 'settled', text: 'head\n' },
  { kind: 'conflict', base: 'old\n', mine: 'my line\n', theirs: 'their line\n' },
  { kind: 'settled', text: 'middle\n' },
  { kind: 'conflict', base: 'end', mine: 'my end', theirs: 'their end' },
];

describe('chosenText', () => {
  it.each<[Choice, Choice, string]>([
    ['mine', 'theirs', 'head\nmy line\nmiddle\ntheir end'],
    ['theirs', 'mine', 'head\ntheir line\nmiddle\nmy end'],
    ['both', 'both', 'head\nmy line\ntheir line\nmiddle\nmy end\ntheir end'],
  ])('takes %s, then %s', (first, last, text) => {
    const choices = new Map([
      [1, first],
      [3, last],
    ]);
    expect(chosenText(parts, choices)).toBe(text);
  });

  it('is nothing while a part is open', () => {
    expect(chosenText(parts, new Map([[1, 'mine']]))).toBeUndefined();
  });
});
