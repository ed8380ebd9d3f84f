import type { Deck } from '../model/deck.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { report } from '../model/report.ts';
import { ruleOver } from './ruleOver.ts';

/**
 * The sections must fit into the slot less the minutes kept for questions.
 *
 * Why: the host has lent the room for so long, and questions are what an audience remembers.
 *
 * @example Nine minutes of sections in a slot of ten, two of which are kept for questions
 * ```yaml manifest
 * slot: 10
 * # 1^ over-slot
 * questions: 2
 * ```
 * ```md
 * ---
 * minutes: { full: 6, short: 2 }
 * ---
 * ## A headline
 * ```
 * ```md part/two
 * ---
 * minutes: 3
 * ---
 * ## Another headline
 * ```
 * @example ok: filled to the minute
 * ```yaml manifest
 * slot: 10
 * questions: 1
 * ```
 * ```md
 * ---
 * minutes: 6
 * ---
 * ## A headline
 * ```
 * ```md part/two
 * ---
 * minutes: 3
 * ---
 * ## Another headline
 * ```
 */
export const overSlot = ruleOver(['over-slot'], (deck) => [deck], tooLong);

function tooLong(deck: Deck): Diagnostic[] {
  const { slot, questions } = deck.manifest;
  const planned = deck.sections.reduce((sum, section) => sum + section.seconds, 0) / 60;
  const available = slot - questions;
  if (planned <= available + 1e-9) return [];
  const order = ['could', 'should'] as const;
  const kept = new Map(deck.manifest.sections.map(({ section, keep }) => [section, keep]));
  const cuts = order.flatMap((keep) =>
    deck.sections.filter(({ section }) => kept.get(section.id) === keep).map(({ section }) => section.id),
  );
  const shorter = deck.sections
    .filter(({ section, form }) => form === 'full' && section.minutes.short !== undefined)
    .map(({ section }) => section.id);
  const advice = [...step('leave out', cuts), ...step('use the short form of', shorter)];
  return [
    report('over-slot', {
      message: `The sections take ${minutes(planned)}; a slot of ${slot} leaves ${minutes(available)} beside ${questions} for questions.`,
      at: deck.manifest.at,
      hint: advice.length > 0 ? `You could ${advice.join(', or ')}.` : 'Take a section out.',
    }),
  ];
}

/** One thing that could be done, with three sections at most to do it with; nothing when there is none. */
function step(what: string, sections: readonly string[]): string[] {
  return sections.length === 0 ? [] : [`${what} ${sections.slice(0, 3).join(', ')}`];
}

function minutes(value: number): string {
  return `${Math.round(value * 10) / 10} min`;
}
