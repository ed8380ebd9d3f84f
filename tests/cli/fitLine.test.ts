import { describe, expect, it } from 'vitest';
import { fitLine } from '../../src/cli/fitLine.ts';
import type { SlotFit } from '../../src/model/slotCut.ts';

const fit: SlotFit = { slot: 20, planned: 16, questions: 4, questionsAsked: 4, cuts: [] };

describe('fitLine', () => {
  it('says what was left out and shortened, and the minutes of each', () => {
    const cuts: SlotFit['cuts'] = [
      { section: 'a/one', how: 'shortened', minutes: 2 },
      { section: 'a/two', how: 'left out', minutes: 3.5 },
      { section: 'b/one', how: 'left out', minutes: 1 },
    ];
    expect(fitLine({ ...fit, cuts })).toBe(
      '20 min: left out a/two (3.5 min), b/one (1 min); shortened a/one (2 min); 16 min of talk, 4 min for questions',
    );
  });

  it('tells when questions get less than the manifest keeps, and what is to spare', () => {
    expect(fitLine({ ...fit, questionsAsked: 10 })).toContain(' 4 of 10 min for questions');
    expect(fitLine({ ...fit, planned: 14.9 })).toBe(
      '20 min: nothing cut; 14.9 min of talk, 4 min for questions, 1.1 min to spare',
    );
    expect(fitLine({ ...fit, planned: 19, questions: 3 })).not.toContain('spare');
  });
});
