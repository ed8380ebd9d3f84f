import { describe, expect, it } from 'vitest';
import type { ImportedSlide } from '../../src/import/importedDeck.ts';
import { partSections } from '../../src/import/partSections.ts';

/** `1` and `2` are slides by the level of their heading, `-` one without, `v` one below, a capital letter one that begins a part. */
function deck(signs: string): ImportedSlide[] {
  return [...signs].map((sign, index) => ({
    title: `${sign}${index}`,
    level: sign === '1' ? 1 : 2,
    text: '',
    notes: '',
    below: sign === 'v',
    ...(/[A-Z]/.test(sign) ? { part: sign } : {}),
  }));
}

describe('the sections of a deck', () => {
  it.each([
    ['chapters', '12212', [3, 2]],
    ['chapters behind slides without one', '22122122', [2, 3, 3]],
    ['no chapters where most slides have a title of that level', '111211', [6]],
    ['no chapter where there is but one', '1222', [4]],
    ['parts of its own, whatever the levels', '1A2B12', [1, 2, 3]],
    ['ten slides at most', '2'.repeat(21), [7, 7, 7]],
    ['no cut through a stack', `${'2'.repeat(5)}${'v'.repeat(5)}22`, [10, 2]],
  ])('are %s', (_, signs, lengths) => {
    expect(partSections(deck(signs)).map(({ slides }) => slides.length)).toEqual(lengths);
  });

  it('are called by the part, else by the first title', () => {
    const [first, second] = partSections(deck('2A'));
    expect([first?.title, second?.title]).toEqual(['20', 'A']);
  });
});
