import { clockText, minutesText } from '../../present/paceWords.ts';
import { type SectionTime, sectionTimes } from '../../present/sectionTimes.ts';
import type { TalkOutline } from '../../present/talkOutline.ts';
import type { TalkState } from '../../present/talkState.ts';
import { requireElement } from '../requireElement.ts';

/** The list of sections: what each took, and its minutes. Rows are made once; only their words change. */
export function sectionList(outline: TalkOutline): (state: TalkState) => void {
  const list = requireElement('#sections');
  const rows = outline.sections.map(() => sectionRow());
  list.replaceChildren(...rows.map(({ row }) => row));
  return (state) => {
    for (const [index, time] of sectionTimes(outline, state).entries()) rows[index]?.show(time);
    const current = list.querySelector<HTMLElement>('[aria-current]');
    if (current === null) return;
    const { offsetTop: top, offsetHeight: height } = current;
    const isSeen = top >= list.scrollTop && top + height <= list.scrollTop + list.clientHeight;
    if (!isSeen) list.scrollTop = top - height;
  };
}

function sectionRow(): { readonly row: HTMLElement; show(time: SectionTime): void } {
  const row = document.createElement('li');
  const [title, minutes] = [document.createElement('span'), document.createElement('span')];
  minutes.className = 'minutes';
  row.append(title, minutes);
  return {
    row,
    show({ title: words, spentMs, plannedMs, isCurrent, cut }) {
      title.textContent = cut === 'part' ? `${words} (shorter)` : words;
      const spent = spentMs > 0 ? `${clockText(spentMs)} of ` : '';
      minutes.textContent = plannedMs > 0 ? `${spent}${minutesText(plannedMs)} min` : clockText(spentMs);
      row.toggleAttribute('data-cut', cut === 'whole');
      row.toggleAttribute('data-long', plannedMs > 0 && spentMs > plannedMs + 60_000);
      if (isCurrent) row.setAttribute('aria-current', 'step');
      else row.removeAttribute('aria-current');
    },
  };
}
