import { expect, it } from 'vitest';
import { discussion } from '../../../src/render/sheets/parts/discussion.ts';
import { spread } from '../../../src/render/sheets/parts/spread.ts';
import { paperTalk } from '../../support/paperTalk.ts';

it('asks from the whole talk, in its order: what a section gives to talk about, else its why', async () => {
  const { context } = await paperTalk();
  const all = discussion(context, 9);
  expect(all).toEqual([
    '“The speaker has crossed the river often.” Why does this matter?',
    'Why do roads lead to the ford?',
    '“More ferries were counted in the second year.” Why does this matter?',
    'Whom would you ask about such an offer?',
  ]);
  expect(discussion(context, 3)).toEqual([all[0], all[2], all[3]]);
});

it('spreads what it picks from the first to the last', () => {
  expect(spread(['a', 'b', 'c', 'd', 'e', 'f', 'g'], 3)).toEqual(['a', 'd', 'g']);
  expect(spread(['a', 'b', 'c'], 1)).toEqual(['a']);
  expect(spread(['a', 'b'], 5)).toEqual(['a', 'b']);
});
