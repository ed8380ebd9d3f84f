import type { SectionUse } from '../model/manifest.ts';
import type { ProposedSection, TalkProposal } from '../model/talkProposal.ts';
import { planCuts } from './planCuts.ts';

/** A section that a new talk may have, in the form in which its audience may hear it. */
export interface SectionCandidate {
  readonly id: string;
  readonly form: 'full' | 'short';
  readonly minutes: number;
  /** Minutes of its short form, where the full one is meant. */
  readonly short: number | undefined;
  readonly after: readonly string[];
  readonly role: 'care' | 'helplines' | undefined;
  /** Whether it speaks of a subject that owes its listeners a word of care and help lines. */
  readonly isHard: boolean;
  /** Whether it is of what the talk is to be about. */
  readonly isWanted: boolean;
  /** In how many talks it is told, and where in them on average: 0 first, 1 last. */
  readonly told: number;
  readonly place: number;
}

/** Sections beside the wanted ones that a talk begins and ends with: told first or last in the talks that there are. */
const opening = 0.15;
const closing = 0.85;

/** Of more sections than these the solver may not find the best plan (planCuts), and nobody tells more in an hour. */
const mostSections = 20;

/**
 * Proposes sections for a new talk: those that are wanted, what these build on, one to begin and one to end with, and with hard subjects the
 * word of care before them and the help lines. What does not fit is cut by the plan of planCuts: a wanted section should stay, all else could go.
 * @param minutes for sections, without those for questions.
 */
export function proposeSections(candidates: readonly SectionCandidate[], minutes: number): TalkProposal {
  const wanted = needed(candidates, chosen(candidates));
  const isHard = wanted.some((one) => one.isHard);
  const owed = isHard ? firstOfEachRole(candidates) : [];
  const edges = [firstAt(candidates, (place) => place <= opening), firstAt(candidates, (place) => place >= closing)];
  const all = inOrder([...new Set([...owed, ...wanted, ...edges.flatMap((one) => one ?? [])])]);
  const plan = planCuts({
    sections: all.map((one) => ({ ...one, keep: keepOf(one, owed) })),
    minutes,
  });
  const sections = plan.sections.flatMap(({ id, telling, minutes: takes }, index): ProposedSection[] => {
    const one = all[index];
    if (one === undefined || telling === 'left out') return [];
    const form = telling === 'short' ? 'short' : one.form;
    return [{ id, form, keep: keepOf(one, owed), minutes: takes, reason: reasonOf(one, owed, edges) }];
  });
  const kept = new Set(sections.map(({ id }) => id));
  const leftOut = candidates.filter(({ id, isWanted }) => isWanted && !kept.has(id)).map(({ id }) => id);
  return { sections, leftOut, minutes: plan.minutes };
}

/** The wanted ones, those that are told most first. */
function chosen(candidates: readonly SectionCandidate[]): SectionCandidate[] {
  return candidates
    .filter(({ isWanted, role }) => isWanted && role === undefined)
    .sort((a, b) => b.told - a.told)
    .slice(0, mostSections - 4);
}

/** With what they build on. */
function needed(candidates: readonly SectionCandidate[], wanted: readonly SectionCandidate[]): SectionCandidate[] {
  const byId = new Map(candidates.map((one) => [one.id, one]));
  const found = new Set<SectionCandidate>();
  const visit = (one: SectionCandidate): void => {
    if (found.has(one)) return;
    found.add(one);
    for (const id of one.after) {
      const base = byId.get(id);
      if (base !== undefined) visit(base);
    }
  };
  for (const one of wanted) visit(one);
  return [...found];
}

function firstOfEachRole(candidates: readonly SectionCandidate[]): SectionCandidate[] {
  const ofRole = (role: SectionCandidate['role']): SectionCandidate[] =>
    candidates
      .filter((one) => one.role === role)
      .sort((a, b) => b.told - a.told)
      .slice(0, 1);
  return [...ofRole('care'), ...ofRole('helplines')];
}

function firstAt(candidates: readonly SectionCandidate[], isThere: (place: number) => boolean) {
  return candidates
    .filter(({ role, told, place, isHard }) => role === undefined && told > 0 && !isHard && isThere(place))
    .sort((a, b) => b.told - a.told)[0];
}

/** Where talks have them; the word of care before the first section that needs it, wherever it stood. */
function inOrder(sections: readonly SectionCandidate[]): SectionCandidate[] {
  const sorted = [...sections].sort((a, b) => a.place - b.place || a.id.localeCompare(b.id));
  const hard = sorted.findIndex(({ isHard, role }) => isHard && role === undefined);
  if (hard === -1) return sorted;
  const [before, rest] = [sorted.slice(0, hard), sorted.slice(hard)];
  const isCare = ({ role }: SectionCandidate): boolean => role === 'care';
  return [...before, ...rest.filter(isCare), ...rest.filter((one) => !isCare(one))];
}

function keepOf(one: SectionCandidate, owed: readonly SectionCandidate[]): SectionUse['keep'] {
  if (owed.includes(one)) return 'must';
  return one.isWanted ? 'should' : 'could';
}

function reasonOf(
  one: SectionCandidate,
  owed: readonly SectionCandidate[],
  [first, last]: readonly (SectionCandidate | undefined)[],
): ProposedSection['reason'] {
  if (owed.includes(one)) return one.role ?? 'wanted';
  if (one.isWanted) return 'wanted';
  if (one === first) return 'opens';
  return one === last ? 'closes' : 'builds-on';
}
