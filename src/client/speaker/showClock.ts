import { type Pace, paceOf } from '../../present/paceOf.ts';
import { clockText, leftWords, offWords } from '../../present/paceWords.ts';
import { slideOf, type TalkOutline } from '../../present/talkOutline.ts';
import type { TalkState } from '../../present/talkState.ts';
import { requireElement } from '../requireElement.ts';

/** Writes the line that says whether all is right, and what is out of the ordinary. */
export function showClock(outline: TalkOutline, state: TalkState, now: number): void {
  const pace = paceOf(outline, state, now);
  const { clock } = state;
  const plan = outline.slides.some(({ plannedMs }) => plannedMs > 0);
  const isOn = clock.startedAt !== undefined || state.endsAt !== undefined;
  write('#left', leftWords(pace) || `${clockText(pace.elapsedMs)} gone`);
  write('#until', untilWords(state, pace, now));
  write('#pace', plan && isOn && pace.leftMs !== undefined ? offWords(pace) : '');
  write('#time', timeText(now));
  write('#elapsed', clock.startedAt === undefined ? 'not begun' : `${clockText(pace.elapsedMs)} gone`);
  write('#state', stateWords(outline, state, pace));
  const { dataset } = requireElement('.bar');
  dataset.pace = pace.leftMs !== undefined && pace.leftMs < 0 ? 'over' : pace.offMs < 0 ? 'behind' : 'fine';
}

function untilWords({ endsAt, clock }: TalkState, { leftMs }: Pace, now: number): string {
  if (endsAt !== undefined) return `done by ${timeText(endsAt)}`;
  if (leftMs === undefined || clock.startedAt === undefined || clock.endedAt !== undefined) return '';
  return `until ${timeText(now + leftMs)}`;
}

function stateWords(outline: TalkOutline, state: TalkState, { questionsLeftMs }: Pace): string {
  const { clock, frozen } = state;
  const kept = frozen && slideOf(outline, frozen.slide);
  return [
    state.asking ? `Question: ${clockText(questionsLeftMs)} left for questions` : '',
    kept === undefined ? '' : `The room keeps ${kept.number}`,
    state.blank === undefined ? '' : `The room is ${state.blank}`,
    clock.pausedAt === undefined ? '' : 'The clock stands still',
    clock.endedAt === undefined ? '' : 'The talk is over',
  ]
    .filter((words) => words !== '')
    .join(' · ');
}

/** A moment as clocks of this place show it. */
export function timeText(moment: number): string {
  return new Date(moment).toLocaleTimeString(undefined, { hour: 'numeric', minute: '2-digit' });
}

/** What stays as it is is not written anew: screen readers would say it each second. */
function write(selector: string, text: string): void {
  const element = requireElement(selector);
  if (element.textContent !== text) element.textContent = text;
}
