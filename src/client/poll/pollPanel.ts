import { mostHands } from '../../present/pollCounts.ts';
import { slideOf, type TalkOutline } from '../../present/talkOutline.ts';
import type { TalkState } from '../../present/talkState.ts';
import type { TalkStore } from '../speaker/talkStore.ts';
import { type PollRow, pollRow } from './pollRow.ts';
import './pollPanel.css';

/** Where hands are counted, on whichever page of the speaker's. */
export interface PollPanel {
  /** One more hand for an answer of the poll on the speaker's slide, from 0; nothing happens on a slide without one. */
  raise(answer: number): void;
}

/**
 * Fills an element with what counts the hands of the poll on the speaker's slide, and hides it on every other slide. It follows the
 * store by itself.
 */
export function pollPanel(
  host: HTMLElement,
  outline: TalkOutline,
  store: Pick<TalkStore, 'state' | 'do' | 'listen'>,
): PollPanel {
  const slideNow = (): string => store.state().place.slide;
  const [question, sum, clear, list] = [
    document.createElement('strong'),
    document.createElement('span'),
    document.createElement('button'),
    document.createElement('ul'),
  ];
  const head = document.createElement('p');
  head.append(question, sum, clear);
  clear.type = 'button';
  clear.textContent = 'Clear';
  clear.addEventListener('click', (event) => {
    store.do({ kind: 'clear poll', slide: slideNow() });
    if (event.detail > 0) clear.blur();
  });
  host.dataset.pollPanel = '';
  host.setAttribute('role', 'group');
  host.setAttribute('aria-label', 'Hands up');
  host.replaceChildren(head, list);

  let rows: readonly PollRow[] = [];
  let shown: string | undefined;
  const build = (slide: string): void => {
    const poll = slideOf(outline, slide)?.poll;
    question.textContent = poll?.question ?? '';
    rows = (poll?.answers ?? []).map((text, answer) =>
      pollRow(text, String(answer + 1), mostHands, {
        set: (count) => store.do({ kind: 'hands', slide, answer, count }),
        add: (by) => store.do({ kind: 'raise', slide, answer, by }),
      }),
    );
    list.replaceChildren(...rows.map(({ row }) => row));
    host.hidden = poll === undefined;
    shown = slide;
  };
  const show = ({ place, polls }: TalkState): void => {
    if (place.slide !== shown) build(place.slide);
    const counts = polls[place.slide] ?? [];
    for (const [index, row] of rows.entries()) row.show(counts[index] ?? 0);
    sum.textContent = `${counts.reduce((all, one) => all + one, 0)} in all`;
    clear.setAttribute('aria-disabled', String(counts.length === 0));
  };
  store.listen(show);
  show(store.state());
  return { raise: (answer) => store.do({ kind: 'raise', slide: slideNow(), answer, by: 1 }) };
}
