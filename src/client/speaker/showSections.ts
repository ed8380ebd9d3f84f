import { clockText, minutesText } from '../../present/paceWords.ts';
import { type SectionTime, sectionTimes } from '../../present/sectionTimes.ts';
import type { TalkOutline } from '../../present/talkOutline.ts';
import type { CutOffer, SectionCut, TalkState } from '../../present/talkState.ts';
import { requireElement } from '../requireElement.ts';

/** The list of sections: what each took, and its minutes. Rows are made once; only their words change. */
export function sectionList(outline: TalkOutline): (state: TalkState, offer: CutOffer | undefined) => void {
  const list = requireElement('#sections');
  const rows = outline.sections.map(() => sectionRow());
  list.replaceChildren(...rows.map(({ row }) => row));
  return (state, offer) => {
    const offered = new Map(offer?.cuts.map(({ section, how }) => [section, how]));
    for (const [index, time] of sectionTimes(outline, state).entries()) rows[index]?.show(time, offered.get(time.id));
    const current = list.querySelector<HTMLElement>('[aria-current]');
    if (current === null) return;
    const { offsetTop: top, offsetHeight: height } = current;
    const isSeen = top >= list.scrollTop && top + height <= list.scrollTop + list.clientHeight;
    if (!isSeen) list.scrollTop = top - height;
  };
}

type Offered = SectionCut['how'] | undefined;

function sectionRow(): { readonly row: HTMLElement; show(time: SectionTime, offered: Offered): void } {
  const row = document.createElement('li');
  const [title, minutes] = [document.createElement('span'), document.createElement('span')];
  minutes.className = 'minutes';
  row.append(title, minutes);
  return {
    row,
    show({ title: words, spentMs, plannedMs, isCurrent, cut }, offered) {
      const may = offered === undefined ? '' : offered === 'shortened' ? ' – may be shorter' : ' – may go';
      title.textContent = `${words}${cut === 'part' ? ' (shorter)' : ''}${may}`;
      row.toggleAttribute('data-offer', offered !== undefined);
      const spent = spentMs > 0 ? `${clockText(spentMs)} of ` : '';
      minutes.textContent = plannedMs > 0 ? `${spent}${minutesText(plannedMs)} min` : clockText(spentMs);
      row.toggleAttribute('data-cut', cut === 'whole');
      row.toggleAttribute('data-long', plannedMs > 0 && spentMs > plannedMs + 60_000);
      if (isCurrent) row.setAttribute('aria-current', 'step');
      else row.removeAttribute('aria-current');
    },
  };
}
