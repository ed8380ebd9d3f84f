import type { TalkView } from '../../../model/studio.ts';
import { durationWords } from './useWords.ts';

/** How a talk fills its slot; minutes. */
export interface SlotShare {
  readonly planned: number;
  readonly questions: number;
  /** What is left; 0 when nothing is. */
  readonly free: number;
  /** What is too much; 0 when it fits. */
  readonly over: number;
}

export function slotShare({ sections, slot, questions }: TalkView): SlotShare {
  const planned = sections.reduce((sum, section) => sum + section.planned, 0);
  // Hundredths of a minute, as sections are planned: the rest is what floating numbers leave.
  const left = Math.round((slot - planned - questions) * 100) / 100;
  return { planned, questions, free: Math.max(0, left), over: Math.max(0, -left) };
}

/** The same in words. */
export function slotWords({ slot }: TalkView, { planned, questions, free, over }: SlotShare): string {
  const rest =
    over > 0 ? `${durationWords(over)} too long` : free > 0 ? `${durationWords(free)} free` : 'nothing is left over';
  return `${durationWords(slot)}: ${durationWords(planned)} planned, ${durationWords(questions)} for questions, ${rest}`;
}
