import { clockText } from '../../present/paceWords.ts';
import type { TalkOutline } from '../../present/talkOutline.ts';
import { type TalkRecord, talkRecord } from '../../present/talkRecord.ts';
import type { Kept, TalkState } from '../../present/talkState.ts';
import { requireElement } from '../requireElement.ts';

/**
 * Asks once what is to become of a talk's times: a file to keep, or nothing. @param decided is called with the answer.
 * @returns what opens it.
 */
export function keepDialog(
  outline: TalkOutline,
  decided: (as: Kept, record: TalkRecord | undefined) => void,
): (state: TalkState) => void {
  const dialog = requireElement('#keep') as HTMLDialogElement;
  const [where, whom] = ['#keep-where', '#keep-whom'].map((one) => requireElement(one) as HTMLInputElement);
  let asked: TalkState | undefined;
  if (where !== undefined) where.value = outline.host ?? '';
  for (const button of dialog.querySelectorAll<HTMLElement>('[data-keep]')) {
    button.addEventListener('click', () => {
      const kept = button.dataset.keep as Kept;
      dialog.close();
      if (asked === undefined) return;
      const day = localDay(asked.clock.startedAt ?? 0);
      const record =
        kept === 'dropped'
          ? undefined
          : talkRecord(outline, asked, {
              kept,
              day,
              where: where?.value.trim() ?? '',
              forWhom: whom?.value.trim() ?? '',
            });
      decided(kept, record);
    });
  }
  return (state) => {
    asked = state;
    const { startedAt = 0, endedAt = 0, pausedMs } = state.clock;
    requireElement('#keep-text').textContent =
      `It took ${clockText(endedAt - startedAt - pausedMs)}, ${clockText(state.askedMs)} of it for questions.`;
    if (!dialog.open) dialog.showModal();
  };
}

function localDay(moment: number): string {
  const day = new Date(moment);
  const parts = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
