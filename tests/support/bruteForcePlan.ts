import type { Telling } from '../../src/plan/cutPlan.ts';
import type { RemainingTalk } from '../../src/plan/remainingTalk.ts';

/** Losses as planCuts describes them, in hundredths of minutes, and the tellings that lose them. */
export interface CountedPlan {
  readonly loss: readonly number[];
  readonly tellings: readonly Telling[];
}

const longestFirst: readonly Telling[] = ['planned', 'short', 'left out'];

const hundredths = (minutes: number): number => Math.round(minutes * 100);

/**
 * The best plan there is, found by trying all; undefined when none is better than a loss that is known, or none fits. Plans that have lost more than
 * that half way are not tried to their end.
 */
export function bruteForcePlan(talk: RemainingTalk, known?: readonly number[]): CountedPlan | undefined {
  const { sections, told = [] } = talk;
  const room = hundredths(talk.minutes);
  let best: CountedPlan | undefined = known === undefined ? undefined : { loss: known, tellings: [] };
  const needed = new Set(told.flatMap(({ after }) => after));
  const tellings: Telling[] = [];
  const visit = (taken: number, loss: readonly number[]): void => {
    const section = sections[tellings.length];
    if (taken > room || (best !== undefined && compare(loss, best.loss) >= 0)) return;
    if (section === undefined) {
      if (holdsTogether(talk, tellings)) best = { loss, tellings: [...tellings] };
      return;
    }
    for (const telling of longestFirst) {
      if (telling === 'short' && (section.short === undefined || section.short >= section.minutes)) continue;
      if (telling === 'left out' && (section.keep === 'must' || needed.has(section.id))) continue;
      const takes = telling === 'planned' ? section.minutes : telling === 'short' ? (section.short ?? 0) : 0;
      const lost = hundredths(section.minutes) - hundredths(takes);
      const kind = section.keep === 'could' ? 2 : telling === 'short' ? 1 : 0;
      const touched = telling === 'planned' ? 0 : 1;
      tellings.push(telling);
      visit(
        taken + hundredths(takes),
        loss.map((sum, place) => sum + (place === kind ? lost : place === 3 ? touched : 0)),
      );
      tellings.pop();
    }
  };
  visit(0, [0, 0, 0, 0]);
  return best?.tellings.length === sections.length ? best : undefined;
}

/** What a plan loses. */
export function countLoss({ sections }: RemainingTalk, tellings: readonly Telling[]): readonly number[] {
  const loss = [0, 0, 0, 0];
  for (const [place, { keep, minutes, short = minutes }] of sections.entries()) {
    const telling = tellings[place];
    if (telling === 'planned') continue;
    const kind = keep === 'could' ? 2 : telling === 'short' ? 1 : 0;
    loss[kind] = (loss[kind] ?? 0) + hundredths(minutes) - (telling === 'short' ? hundredths(short) : 0);
    loss[3] = (loss[3] ?? 0) + 1;
  }
  return loss;
}

/** Whether nothing is told whose bases are not. */
export function holdsTogether({ sections }: RemainingTalk, tellings: readonly Telling[]): boolean {
  const out = new Set(sections.filter((_, place) => tellings[place] === 'left out').map(({ id }) => id));
  return sections.every(({ id, after }) => out.has(id) || after.every((base) => !out.has(base)));
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [place, one] of a.entries()) if (one !== b[place]) return one - (b[place] ?? 0);
  return 0;
}
