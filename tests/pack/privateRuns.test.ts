import { describe, expect, it } from 'vitest';
import { privatePassages } from '../../src/pack/privateRuns.ts';

const notes = 'One two three four five six seven eight nine ten eleven twelve thirteen.';

describe('a passage of notes', () => {
  const tells = privatePassages([notes], []);

  it('is found whatever stands around it, between its words, and in capitals', () => {
    expect(tells(`Before: TWO three, four – five “six” seven eight; nine ten eleven twelve thirteen! After.`)).toBe(
      true,
    );
  });

  it('is no few words in a row', () => {
    expect(tells('seven eight nine ten eleven twelve thirteen')).toBe(false);
    expect(tells('one two three four five six. One two three four five six seven eight nine ten eleven.')).toBe(false);
  });

  it('is none that the talk says openly, too', () => {
    expect(privatePassages([notes], [`A slide says: ${notes}`])(notes)).toBe(false);
  });

  it('is in no empty text', () => {
    expect(tells('')).toBe(false);
    expect(privatePassages([], [])(notes)).toBe(false);
  });
});
