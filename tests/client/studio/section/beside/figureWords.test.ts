import { describe, expect, it } from 'vitest';
import { figureWords } from '../../../../../src/client/studio/section/beside/figureWords.ts';
import type { SectionFigures } from '../../../../../src/model/sectionFigures.ts';

const figures: SectionFigures = {
  notes: { words: 412, seconds: 206, grade: 6.04 },
  planned: 240,
  fit: 'fits',
  handout: { words: 1, grade: undefined, highest: 8 },
};

describe('figures in words', () => {
  it('are words, a clock against the plan, and a grade where there is one', () => {
    expect(figureWords({ words: 84, seconds: 42, grade: undefined }, figures)).toEqual({
      slide: '84 words, 0:42',
      section: '412 words, 3:26 of 4:00, grade 6.0',
      fit: '',
      handout: '1 word',
      ease: '',
    });
  });

  it.each([
    ['short', 'too short'],
    ['long', 'too long'],
  ] as const)('say where notes are too %s', (fit, words) => {
    expect(figureWords(undefined, { ...figures, fit }).fit).toBe(words);
  });

  it.each([
    [8, 8, '', '90 words, grade 8.0 (limit 8)'],
    [8.1, 8, 'hard to read', '90 words, grade 8.1 (limit 8)'],
    [12, undefined, '', '90 words, grade 12.0'],
  ])('hold a grade of %s against a limit of %s', (grade, highest, ease, handout) => {
    const words = figureWords(undefined, { ...figures, handout: { words: 90, grade, highest } });
    expect([words.ease, words.handout]).toEqual([ease, handout]);
  });

  it('say of what is not there that it is not', () => {
    expect(figureWords(undefined, undefined)).toEqual({
      slide: 'not shown',
      section: 'not known yet',
      fit: '',
      handout: 'not known yet',
      ease: '',
    });
  });
});
