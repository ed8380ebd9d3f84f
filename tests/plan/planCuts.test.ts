import { describe, expect, it } from 'vitest';
import { planCuts } from '../../src/plan/planCuts.ts';
import type { ComingSection, RemainingTalk } from '../../src/plan/remainingTalk.ts';

/** `a should 5/3 after b`: five minutes, three in its short form. */
function coming(line: string): ComingSection {
  const [, id = '', keep = '', minutes, short, after = ''] =
    /^(\w+) (must|should|could) ([\d.]+)(?:\/([\d.]+))?(?: after (.+))?$/.exec(line) ?? [];
  return {
    id,
    keep: keep as ComingSection['keep'],
    minutes: Number(minutes),
    short: short === undefined ? undefined : Number(short),
    after: after === '' ? [] : after.split(' '),
  };
}

/** What is cut, as `id telling`. */
function cuts(lines: readonly string[], minutes: number, rest: Partial<RemainingTalk> = {}): string[] {
  return planCuts({ sections: lines.map(coming), minutes, ...rest })
    .sections.filter(({ telling }) => telling !== 'planned')
    .map(({ id, telling }) => `${id} ${telling}`);
}

describe('planCuts', () => {
  it('leaves out any could before it takes a short form, and takes all of these before a should goes', () => {
    const talk = ['a must 6/4', 'b could 9', 'c should 3', 'd could 1'];
    expect(cuts(talk, 18)).toEqual(['d left out']);
    expect(cuts(talk, 17)).toEqual(['b left out']);
    expect(cuts(talk, 9)).toEqual(['b left out', 'd left out']);
    expect(cuts(talk, 7)).toEqual(['a short', 'b left out', 'd left out']);
    expect(cuts(talk, 6.9)).toEqual(['b left out', 'c left out', 'd left out']);
  });

  it('leaves out the fewest minutes, not the last sections', () => {
    expect(cuts(['a should 2', 'b should 7', 'c should 4'], 11)).toEqual(['a left out']);
    expect(cuts(['a could 2', 'b could 2', 'c could 3', 'd must 3'], 6)).toEqual(['a left out', 'b left out']);
  });

  it('shortens what could go rather than leaving it out, where that is enough', () => {
    expect(cuts(['a could 5/3', 'b could 4'], 7)).toEqual(['a short']);
    expect(cuts(['a could 5/3', 'b could 4'], 6)).toEqual(['b left out']);
  });

  it('touches fewer sections where as much is lost, and the later ones of as many', () => {
    expect(cuts(['a could 4', 'b could 2', 'c could 2'], 4)).toEqual(['a left out']);
    expect(cuts(['a could 2', 'b could 2', 'c could 2'], 4)).toEqual(['c left out']);
    expect(cuts(['a must 4/2', 'b should 4/2'], 6)).toEqual(['b short']);
  });

  it('keeps what a section builds on as long as that is told, whatever it is itself', () => {
    expect(cuts(['a could 3', 'b could 2 after a', 'c must 2 after b'], 6)).toEqual([]);
    expect(planCuts({ sections: ['a could 3', 'c must 2 after a'].map(coming), minutes: 4 }).over).toBe(1);
    expect(cuts(['a could 3', 'b should 5 after a', 'c should 3'], 8)).toEqual(['c left out']);
    expect(cuts(['a could 3', 'b should 5 after a', 'c should 6'], 8)).toEqual(['a left out', 'b left out']);
  });

  it('keeps what told sections build on, and lets go what builds on one that was passed over', () => {
    const talk = ['a could 3', 'b should 3', 'c should 3 after z'];
    expect(cuts(talk, 6)).toEqual(['a left out']);
    expect(cuts(talk, 6, { told: [{ id: 't', after: ['a'] }] })).toEqual(['c left out']);
    expect(cuts(talk, 20, { passedOver: ['z'] })).toEqual(['c left out']);
    expect(cuts([...talk, 'd must 1 after c'], 20, { passedOver: ['z'] })).toEqual([]);
    expect(cuts(talk, 20, { passedOver: ['z'], told: [{ id: 'z', after: [] }] })).toEqual([]);
  });

  it('holds sections together that build on each other in a ring, or on a later one', () => {
    expect(cuts(['a could 2 after b', 'b could 2 after a', 'c must 2'], 5)).toEqual(['a left out', 'b left out']);
    expect(cuts(['a should 2 after b', 'b could 2', 'c could 3'], 5)).toEqual(['c left out']);
  });

  it('says by how much what must stay is over, and counts time that is used up', () => {
    const sections = ['a must 5/3', 'b should 2', 'c must 4/6'].map(coming);
    expect(planCuts({ sections, minutes: 5.5 })).toEqual({
      sections: [
        { id: 'a', telling: 'short', minutes: 3, saved: 2 },
        { id: 'b', telling: 'left out', minutes: 0, saved: 2 },
        { id: 'c', telling: 'planned', minutes: 4, saved: 0 },
      ],
      minutes: 7,
      saved: 4,
      over: 1.5,
      best: true,
    });
    expect(planCuts({ sections, minutes: -2 }).over).toBe(9);
    expect(planCuts({ sections: [], minutes: 0 })).toEqual({ sections: [], minutes: 0, saved: 0, over: 0, best: true });
  });

  it('adds up fractions of minutes exactly, and rounds against itself', () => {
    expect(cuts(['a could 0.1', 'b could 0.2'], 0.3)).toEqual([]);
    expect(cuts(['a could 0.1', 'b could 0.2'], 0.2999)).toEqual(['a left out']);
    expect(cuts(['a could 0.3333', 'b could 0.3333', 'c could 0.3333'], 1)).toEqual(['c left out']);
  });

  it('ends soon for sixty sections that build on each other at random, and keeps what it promises', () => {
    let state = 7;
    const random = (below: number): number => {
      state = (state * 48_271) % 2_147_483_647;
      return state % below;
    };
    const sections = Array.from({ length: 60 }, (_, place): ComingSection => {
      const minutes = 1 + random(60) / 100;
      const after = place < 30 ? [] : [random(30), random(30), random(30)].map((base) => `s${base}`);
      return { id: `s${place}`, keep: 'could', minutes, short: random(2) === 0 ? minutes / 2 : undefined, after };
    });
    const plan = planCuts({ sections, minutes: 40 });
    const out = new Set(plan.sections.filter(({ telling }) => telling === 'left out').map(({ id }) => id));
    expect(plan.minutes).toBeLessThanOrEqual(40);
    expect(plan.minutes).toBeGreaterThan(39.5);
    expect(sections.filter(({ id, after }) => !out.has(id) && after.some((base) => out.has(base)))).toEqual([]);
  });
});
