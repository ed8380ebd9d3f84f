import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRuns, type PlannedSection, type TalkRun } from '../../src/present/compareRuns.ts';

const plan: PlannedSection = { section: 'one', form: 'full', minutes: 4, words: 480 };
type Told = Partial<TalkRun['sections'][number]>;
const run = (minutes: number, told: Told = {}, rest: Partial<TalkRun> = {}): TalkRun => ({
  day: '2026-11-20',
  kind: 'rehearsal',
  unseenSeconds: 0,
  sections: [{ section: 'one', form: 'full', words: 480, tookSeconds: minutes * 60, notShown: [], ...told }],
  ...rest,
});
const compared = (...runs: TalkRun[]) => compareRuns([plan], runs).sections[0];
const offered = (...minutes: number[]) => compared(...minutes.map((one) => run(one)))?.offer;

describe('minutes are offered', () => {
  it('from two runs that agree, or from the median of three, by quarters', () => {
    expect(offered(6)).toBeUndefined();
    expect(offered(6, 6.3)).toBe(6.25);
    expect(offered(5, 7)).toBeUndefined();
    expect(offered(5, 7, 5.1)).toBe(5);
    expect(offered(9, 9, 9, 6, 6, 6, 6, 6)).toBe(6);
  });

  it('only where the plan is more than a tenth off', () => {
    expect(offered(4.4, 4.4)).toBeUndefined();
    expect(offered(4.5, 4.5)).toBe(4.5);
    expect(offered(3.5, 3.5)).toBe(3.5);
    const short = (planned: number, took: number) =>
      compareRuns([{ ...plan, minutes: planned }], [run(took), run(took)]).sections[0]?.offer;
    expect(short(0.1, 0.03)).toBeUndefined();
    expect(short(0.5, 0.2)).toBe(0.25);
  });

  it.each<[string, TalkRun]>([
    ['cut', run(6, { notShown: ['one-2'] })],
    ['clicked through', run(0.9)],
    ['other text', run(6, { words: 400 })],
    ['other text', run(6, { form: 'short' })],
    ['other text', run(6, { words: undefined })],
    ['time unseen', run(6, {}, { unseenSeconds: 31 })],
  ])('not from a run that is passed over: %s', (why, odd) => {
    expect(compared(odd, odd, odd)).toMatchObject({ median: undefined, offer: undefined });
    expect(compared(odd)?.runs[0]?.passedOver).toBe(why);
    expect(compared(odd, run(6), run(6))?.offer).toBe(6);
  });

  it('between the shortest and the longest run that count, whatever the runs', () => {
    const minutes = fc.array(fc.double({ min: 1, max: 20, noNaN: true }), { maxLength: 8 });
    fc.assert(
      fc.property(minutes, (all) => {
        const offer = offered(...all);
        const last = all.slice(-5);
        if (offer === undefined) return;
        expect(last.length).toBeGreaterThan(1);
        expect(offer * 4).toBe(Math.round(offer * 4));
        expect(offer).toBeGreaterThanOrEqual(Math.min(...last) - 0.125);
        expect(offer).toBeLessThanOrEqual(Math.max(...last) + 0.125);
      }),
    );
  });
});

it('the pace is what was spoken from notes, in five minutes of two runs at least', () => {
  const pace = (runs: TalkRun[], planned = plan) => compareRuns([planned], runs).pace;
  expect(pace([run(4.8), run(4.8)])).toBe(100);
  expect(pace([run(6)])).toBeUndefined();
  expect(pace([run(2.4), run(2.4)])).toBeUndefined();
  expect(pace([run(5, { words: 0 }), run(5, { words: 0 })], { ...plan, words: 0 })).toBeUndefined();
  expect(pace([run(4.8), run(4.8), run(6, { notShown: ['a'] })])).toBe(100);
});

it('a run without the section stands in its place, and says nothing of it', () => {
  const { runs, median } = compareRuns([plan], [run(5), { ...run(5), sections: [] }]).sections[0] ?? {};
  expect(runs?.map(({ minutes }) => minutes)).toEqual([5, undefined]);
  expect(median).toBe(5);
});
