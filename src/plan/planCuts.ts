import type { CutPlan, SectionPlan } from './cutPlan.ts';
import { outlookFrom } from './leastLoss.ts';
import type { ComingSection, RemainingTalk } from './remainingTalk.ts';
import { type Beginning, type FoundPlan, type PlanQuestion, searchPlans } from './searchPlans.ts';
import { sectionTies } from './sectionTies.ts';
import { hundredthsDown, hundredthsUp, waysToTell } from './waysToTell.ts';

/**
 * How many beginnings of plans are weighed at once: few find a good plan, by which most others are given up unseen. The last is for talks of up to
 * twenty sections alone; none was found that needs more, whatever its sections build on.
 */
const widths = [100, 1_000, 20_000] as const;
const alwaysBest = 20;

/**
 * What of a talk is told in the minutes there are. A plan takes no more than these; sections that must stay, stay; the order stays; what a
 * section builds on stays as long as it does. Of all such plans it is the one that
 * 1. leaves out the fewest minutes of sections that should stay,
 * 2. then has short forms take the fewest minutes from sections that must or should stay,
 * 3. then loses the fewest minutes of sections that could go, left out or shortened,
 * 4. then touches the fewest sections,
 * 5. then cuts late rather than early: of the first section in which two plans differ, it tells more.
 *
 * So there is one best plan, and equal talks get equal ones. Where even what must stay is too long in its shortest forms, that is the plan, and
 * `over` says by how much. Minutes count in hundredths: sections rounded up, what there is rounded down.
 *
 * Time grows with the sections × 1,000 at most. Of more than twenty sections, where very many plans are nearly alike, the plan may not be the best
 * one, though it keeps all else that is promised; `best` says so.
 */
export function planCuts(talk: RemainingTalk): CutPlan {
  const { sections } = talk;
  const ways = sections.map(waysToTell);
  const ties = sectionTies(talk);
  const available = hundredthsDown(talk.minutes);
  const over = Math.max(0, outlookFrom(0, sections, ways, ties.fates).least - available);
  const found = search({ sections, ways, ties, room: available + over });
  const plans = told(sections, found.plan);
  return {
    sections: plans.map(({ id, telling, takes, won }) => ({ id, telling, minutes: takes / 100, saved: won / 100 })),
    minutes: plans.reduce((sum, { takes }) => sum + takes, 0) / 100,
    saved: plans.reduce((sum, { won }) => sum + won, 0) / 100,
    over: over / 100,
    best: found.isBest,
  };
}

/** Looks wider until no plan can be better. */
function search(question: PlanQuestion): FoundPlan {
  let best: FoundPlan = { plan: undefined, isBest: false };
  for (const width of question.sections.length > alwaysBest ? widths.slice(0, -1) : widths) {
    const { plan = best.plan, isBest } = searchPlans(question, width, best.plan?.loss);
    best = { plan, isBest };
    if (isBest) break;
  }
  return best;
}

interface ToldSection extends Pick<SectionPlan, 'id' | 'telling'> {
  readonly takes: number;
  readonly won: number;
}

function told(sections: readonly ComingSection[], plan: Beginning | undefined): ToldSection[] {
  const plans: ToldSection[] = [];
  let at = plan;
  for (const { id, minutes } of [...sections].reverse()) {
    const { telling, takes } = at?.way ?? { telling: 'planned', takes: hundredthsUp(minutes) };
    plans.push({ id, telling, takes, won: hundredthsUp(minutes) - takes });
    at = at?.before;
  }
  return plans.reverse();
}
