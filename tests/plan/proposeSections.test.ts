import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeSections, type SectionCandidate } from '../../src/plan/proposeSections.ts';

function candidate(id: string, more: Partial<SectionCandidate> = {}): SectionCandidate {
  return {
    id,
    form: 'full',
    minutes: 4,
    short: undefined,
    after: [],
    role: undefined,
    isHard: false,
    isWanted: false,
    told: 1,
    place: 0.5,
    ...more,
  };
}

const care = candidate('care', { role: 'care', minutes: 1, place: 0.6 });
const lines = candidate('lines', { role: 'helplines', minutes: 1, place: 0.9 });
const hard = candidate('hard', { isHard: true, isWanted: true, place: 0.4, after: ['base'] });
const base = candidate('base', { place: 0.3, isHard: true });
const welcome = candidate('welcome', { place: 0, minutes: 1 });
const thanks = candidate('thanks', { place: 1, minutes: 1 });
const other = candidate('other', { place: 0.5 });
const all = [other, thanks, lines, hard, base, care, welcome];
const ids = (candidates: readonly SectionCandidate[], minutes: number) =>
  proposeSections(candidates, minutes).sections.map(({ id }) => id);

describe('proposeSections', () => {
  it('takes what is wanted, what it builds on, what it owes its listeners, a beginning and an end', () => {
    const { sections, leftOut, minutes } = proposeSections(all, 20);
    expect(sections.map(({ id, reason, keep }) => [id, reason, keep])).toEqual([
      ['welcome', 'opens', 'could'],
      ['care', 'care', 'must'],
      ['base', 'builds-on', 'could'],
      ['hard', 'wanted', 'should'],
      ['lines', 'helplines', 'must'],
      ['thanks', 'closes', 'could'],
    ]);
    expect([leftOut, minutes]).toEqual([[], 12]);
  });

  it('owes nothing where no hard subject is told', () => {
    expect(ids([welcome, care, lines, candidate('easy', { isWanted: true })], 20)).toEqual(['welcome', 'easy']);
  });

  it('tells each word of care before what is hard, the one that is built on as well', () => {
    const second = candidate('second', { role: 'care', told: 0, place: 0.2 });
    expect(
      ids([care, second, candidate('hard', { isHard: true, isWanted: true, place: 0.4, after: ['second'] })], 20),
    ).toEqual(['second', 'care', 'hard']);
  });

  it('shortens before it leaves out, and says what has no room', () => {
    const long = candidate('long', { isWanted: true, minutes: 8, short: 3 });
    const more = candidate('more', { isWanted: true, minutes: 5, place: 0.7 });
    expect(proposeSections([long, more], 8).sections.map(({ id, form }) => [id, form])).toEqual([
      ['long', 'short'],
      ['more', 'full'],
    ]);
    expect(proposeSections([long, more], 4)).toMatchObject({ leftOut: [expect.any(String)] });
  });

  it('proposes nothing of nothing', () => {
    expect(proposeSections([], 20)).toEqual({ sections: [], leftOut: [], minutes: 0 });
  });

  const anything = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
      form: fc.constantFrom('full' as const, 'short' as const),
      minutes: fc.integer({ min: 1, max: 12 }),
      short: fc.option(fc.constant(1), { nil: undefined }),
      after: fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 2 }),
      role: fc.constantFrom(undefined, 'care' as const, 'helplines' as const),
      isHard: fc.boolean(),
      isWanted: fc.boolean(),
      told: fc.integer({ min: 0, max: 5 }),
      place: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    { selector: ({ id }) => id },
  );

  it('never names a section twice, keeps to its minutes but for what is owed, and tells care before what is hard', () => {
    fc.assert(
      fc.property(anything, fc.integer({ min: 3, max: 60 }), (candidates, minutes) => {
        const { sections, minutes: planned } = proposeSections(candidates, minutes);
        const found = sections.map(({ id }) => id);
        expect(new Set(found).size).toBe(found.length);
        if (!sections.some(({ keep }) => keep === 'must')) expect(planned).toBeLessThanOrEqual(minutes);
        const hardest = sections.findIndex(({ id }) =>
          candidates.some((one) => one.id === id && one.isHard && one.role === undefined),
        );
        const cared = sections.findIndex(({ reason }) => reason === 'care');
        if (hardest !== -1 && cared !== -1) expect(cared).toBeLessThan(hardest);
      }),
    );
  });
});
