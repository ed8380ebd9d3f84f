import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CutPlan } from '../../src/plan/cutPlan.ts';
import { planCuts } from '../../src/plan/planCuts.ts';
import type { ComingSection, RemainingTalk } from '../../src/plan/remainingTalk.ts';
import { bruteForcePlan, countLoss, holdsTogether } from '../support/bruteForcePlan.ts';

/** Talks of so many sections, each of which may build on any before it, with less time than they take. */
function talksOf(least: number, most: number): fc.Arbitrary<RemainingTalk> {
  const section = fc.record({
    tenths: fc.integer({ min: 1, max: 80 }),
    short: fc.option(fc.integer({ min: 1, max: 90 }), { nil: undefined, freq: 2 }),
    keep: fc.constantFrom<ComingSection['keep']>('must', 'should', 'should', 'could', 'could'),
    after: fc.array(fc.nat(most), { maxLength: 2 }),
  });
  return fc
    .record({
      all: fc.array(section, { minLength: least, maxLength: most }),
      part: fc.double({ min: 0.2, max: 1.1, noNaN: true }),
      told: fc.array(fc.nat(most), { maxLength: 1 }),
    })
    .map(({ all, part, told }) => ({
      sections: all.map(({ tenths, short, keep, after }, place) => ({
        id: `s${place}`,
        keep,
        minutes: tenths / 10,
        short: short === undefined ? undefined : short / 10,
        after: after.filter((other) => other < place).map((other) => `s${other}`),
      })),
      told: [{ id: 'told', after: told.map((other) => `s${other}`) }],
      minutes: Math.round(all.reduce((sum, { tenths }) => sum + tenths, 0) * part) / 10,
    }));
}

const tellingsOf = (plan: CutPlan) => plan.sections.map(({ telling }) => telling);

describe('whatever the talk, planCuts', () => {
  const holds = (hold: (talk: RemainingTalk, plan: CutPlan) => void, talks = talksOf(0, 20), numRuns = 80) =>
    fc.assert(
      fc.property(talks, (talk) => hold(talk, planCuts(talk))),
      { numRuns },
    );

  it('never takes more minutes than there are, or says by how many', () => {
    holds(
      (talk, { minutes, over }) => {
        expect(minutes).toBeLessThanOrEqual(talk.minutes + over + 1e-9);
        if (over > 0) expect(bruteForcePlan(talk)).toBeUndefined();
      },
      talksOf(0, 9),
    );
  });

  it('is over only by what must stay, in its shortest forms', () => {
    holds((talk, { sections, over }) => {
      if (over === 0) return;
      for (const [place, { telling, minutes }] of sections.entries()) {
        const { minutes: planned = 0, short = planned } = talk.sections[place] ?? {};
        if (telling !== 'left out') expect(minutes).toBeCloseTo(Math.min(planned, short), 9);
      }
      expect(planCuts({ ...talk, minutes: talk.minutes + over }).over).toBe(0);
      expect(planCuts({ ...talk, minutes: talk.minutes + over - 0.01 }).over).toBeCloseTo(0.01, 9);
    });
  });

  it('keeps the order, what must stay, and what anything told builds on', () => {
    holds((talk, plan) => {
      expect(plan.sections.map(({ id }) => id)).toEqual(talk.sections.map(({ id }) => id));
      expect(holdsTogether(talk, tellingsOf(plan))).toBe(true);
      const needed = new Set(talk.told?.flatMap(({ after }) => after));
      for (const [place, { id, keep }] of talk.sections.entries())
        if (keep === 'must' || needed.has(id)) expect(plan.sections[place]?.telling).not.toBe('left out');
    });
  });

  it('counts what each section takes and wins', () => {
    holds(({ sections }, plan) => {
      for (const [place, { minutes, saved }] of plan.sections.entries())
        expect(minutes + saved).toBeCloseTo(sections[place]?.minutes ?? 0, 9);
      expect(plan.sections.reduce((sum, one) => sum + one.minutes, 0)).toBeCloseTo(plan.minutes, 6);
      expect(plan.sections.reduce((sum, one) => sum + one.saved, 0)).toBeCloseTo(plan.saved, 6);
    });
  });

  it('says the same again, of a copy too, and cuts nothing from what it has fitted', () => {
    holds((talk, plan) => {
      expect(planCuts(structuredClone(talk))).toEqual(plan);
      const fitted = talk.sections.flatMap((section, place) => {
        const { telling = 'left out', minutes = 0 } = plan.sections[place] ?? {};
        return telling === 'left out'
          ? []
          : [{ ...section, minutes, ...(telling === 'short' ? { short: undefined } : {}) }];
      });
      if (plan.over === 0) expect(planCuts({ ...talk, sections: fitted }).saved).toBe(0);
    });
  });

  it('finds the plan that trying all finds: the very same one', () => {
    holds(
      (talk, plan) => {
        const best = bruteForcePlan(talk);
        if (plan.over === 0) expect(tellingsOf(plan)).toEqual(best?.tellings);
      },
      talksOf(0, 8),
      300,
    );
  });

  it('leaves no better plan to be found among up to twenty sections, and knows it', () => {
    holds(
      (talk, plan) => {
        expect(plan.best).toBe(true);
        if (plan.over === 0) expect(bruteForcePlan(talk, countLoss(talk, tellingsOf(plan)))).toBeUndefined();
      },
      talksOf(12, 20),
      40,
    );
  });
});
