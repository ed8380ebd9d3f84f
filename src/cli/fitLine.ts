import type { SlotCut, SlotFit } from '../model/slotCut.ts';

/**
 * One line on how a deck was fitted into a slot: what it left out and shortened, how long it is, and how many minutes are left for questions,
 * of how many where that is fewer than its manifest keeps.
 */
export function fitLine({ slot, planned, questions, questionsAsked, cuts }: SlotFit): string {
  const named = (how: SlotCut['how']): string[] => {
    const sections = cuts.filter((cut) => cut.how === how).map(({ section, minutes }) => `${section} (${minutes} min)`);
    return sections.length === 0 ? [] : [`${how} ${sections.join(', ')}`];
  };
  const what = cuts.length === 0 ? 'nothing cut' : [...named('left out'), ...named('shortened')].join('; ');
  const spare = Math.round((slot - planned - questions) * 100) / 100;
  const asked = questions < questionsAsked ? ` of ${questionsAsked}` : '';
  return `${slot} min: ${what}; ${planned} min of talk, ${questions}${asked} min for questions${spare > 0 ? `, ${spare} min to spare` : ''}`;
}
