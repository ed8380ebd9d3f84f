import { leastLoss, outlookFrom } from './leastLoss.ts';
import { addLoss, compareLoss, noLoss, type PlanLoss } from './planLoss.ts';
import type { ComingSection } from './remainingTalk.ts';
import { type Fates, type SectionTies, settle } from './sectionTies.ts';
import type { WayToTell } from './waysToTell.ts';

/** A talk to be fitted, as the search reads it. */
export interface PlanQuestion {
  readonly sections: readonly ComingSection[];
  /** Of each section. */
  readonly ways: readonly (readonly WayToTell[])[];
  readonly ties: SectionTies;
  /** Hundredths of minutes; what stays has room in its shortest forms. */
  readonly room: number;
}

/** The first sections of a talk, each with a way to tell it. */
export interface Beginning {
  readonly takes: number;
  readonly loss: PlanLoss;
  /** Place among all beginnings of as many sections: those first that tell more of what comes first. */
  readonly rank: number;
  /** No plan that begins so loses less. */
  readonly atLeast: PlanLoss;
  readonly way: WayToTell | undefined;
  readonly before: Beginning | undefined;
}

/** Beginnings that settle the same of the sections to come. */
interface Settled {
  readonly fates: Fates;
  readonly beginnings: Beginning[];
}

/** What came of a search. */
export interface FoundPlan {
  /** Undefined when all that were looked at lose more than the one that was known. */
  readonly plan: Beginning | undefined;
  /** Whether no other can be better. */
  readonly isBest: boolean;
}

/**
 * Looks for the best plan, section by section. Of beginnings that settle the same of what comes, one that takes as much as another and is no
 * better is given up; so is one that cannot come to lose as little as a plan that is known.
 * @param width beginnings that go on from one section to the next at most: those that promise the least loss. @param known loss of a plan.
 */
export function searchPlans(question: PlanQuestion, width: number, known: PlanLoss | undefined): FoundPlan {
  const { sections, ties } = question;
  const first: Beginning = { takes: 0, loss: noLoss, rank: 0, atLeast: noLoss, way: undefined, before: undefined };
  let open: readonly Settled[] = [{ fates: ties.fates, beginnings: [first] }];
  let isBest = true;
  for (const index of sections.keys()) {
    const kept = goOn(open, index, question, known).map((one) => ({ ...one, beginnings: undominated(one.beginnings) }));
    const all = kept.flatMap(({ beginnings }) => beginnings);
    const going = all.length <= width ? all : [...all].sort(promisesMore).slice(0, width);
    if (going.length < all.length) isBest = false;
    open = ranked(kept, going);
  }
  const [plan] = open.flatMap(({ beginnings }) => beginnings).sort(better);
  return { plan, isBest };
}

/** All beginnings that are one section longer. */
function goOn(open: readonly Settled[], index: number, question: PlanQuestion, known: PlanLoss | undefined): Settled[] {
  const { sections, ways, ties, room } = question;
  const next = new Map<Fates, Beginning[]>();
  for (const { fates, beginnings } of open) {
    for (const [choice, way] of (ways[index] ?? []).entries()) {
      const isTold = way.telling !== 'left out';
      if (fates.startsWith(isTold ? 'g' : 's')) continue;
      const tied = (isTold ? ties.stayFor[index] : ties.goWith[index]) ?? [];
      const settled = settle(fates.slice(1), tied, isTold ? 's' : 'g', index + 1);
      const outlook = outlookFrom(index + 1, sections, ways, settled);
      const longer = next.get(settled) ?? [];
      for (const before of beginnings) {
        const takes = before.takes + way.takes;
        if (takes + outlook.least > room) continue;
        const loss = addLoss(before.loss, way.loss);
        const atLeast = addLoss(loss, leastLoss(outlook, room - takes));
        if (known !== undefined && compareLoss(atLeast, known) > 0) continue;
        longer.push({ takes, loss, rank: before.rank * 3 + choice, atLeast, way, before });
      }
      if (longer.length > 0) next.set(settled, longer);
    }
  }
  return [...next].map(([fates, beginnings]) => ({ fates, beginnings }));
}

/** Beginnings, of which each is better than all that take no more. */
function undominated(beginnings: readonly Beginning[]): Beginning[] {
  const kept: Beginning[] = [];
  for (const one of [...beginnings].sort((a, b) => a.takes - b.takes || better(a, b))) {
    const last = kept.at(-1);
    if (last === undefined || better(one, last) < 0) kept.push(one);
  }
  return kept;
}

/** What goes on, with ranks that are counted anew, since they grow. */
function ranked(all: readonly Settled[], going: readonly Beginning[]): Settled[] {
  const ranks = new Map([...going].sort((a, b) => a.rank - b.rank).map((one, rank) => [one, rank]));
  return all.map((settled) => ({
    ...settled,
    beginnings: settled.beginnings.flatMap((one) => {
      const rank = ranks.get(one);
      return rank === undefined ? [] : [{ ...one, rank }];
    }),
  }));
}

/** Below 0 when the first is the better one, whatever both take. */
function better(a: Beginning, b: Beginning): number {
  return compareLoss(a.loss, b.loss) || a.rank - b.rank;
}

function promisesMore(a: Beginning, b: Beginning): number {
  return compareLoss(a.atLeast, b.atLeast) || a.rank - b.rank;
}
