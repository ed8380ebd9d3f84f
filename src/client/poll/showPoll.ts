import { barShares } from '../../present/pollCounts.ts';
import type { RoomView } from '../../present/roomMessages.ts';

/** Sets the bars of a slide's poll. @param counts answer by answer; undefined while no hands are counted. */
export function showPoll(slide: Element | null, counts: readonly number[] | undefined): void {
  const bars = barsOf(slide);
  const shares = barShares(counts ?? []);
  for (const [index, { bar, number }] of bars.entries()) {
    bar.style.setProperty('--share', String(shares[index] ?? 0));
    number.textContent = String(counts?.[index] ?? '');
  }
}

/** What the bars of a slide's poll show; nothing while no hands are counted, and without a poll. */
export function shownPoll(slide: Element | null | undefined): Pick<RoomView, 'poll'> {
  const poll = barsOf(slide).map(({ number }) => Number(number.textContent));
  return poll.some((count) => count > 0) ? { poll } : {};
}

interface Bar {
  readonly bar: HTMLElement;
  readonly number: Element;
}

/** One poll is counted on a slide: the first. */
function barsOf(slide: Element | null | undefined): Bar[] {
  const rows = slide?.querySelector('[data-poll]')?.querySelectorAll<HTMLElement>('li') ?? [];
  return [...rows].flatMap((bar) => {
    const number = bar.querySelector('[data-count]');
    return number === null ? [] : [{ bar, number }];
  });
}
