import { expect, it } from 'vitest';
import { firstLayout } from '../../../../../src/client/studio/section/beside/firstLayout.ts';

it('shows first what the talk prints and what tells the section in words', () => {
  expect(firstLayout(['summary', 'three-up', 'guided', 'notes'])).toBe('notes');
});

it.each([[[]], [['summary']], [['six-up', 'booklet'] as const]])(
  'shows all the words of a talk that prints %j',
  (printed) => {
    expect(firstLayout(printed as never)).toBe('article');
  },
);
