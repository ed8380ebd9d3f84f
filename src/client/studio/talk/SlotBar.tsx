import type { JSX } from 'preact';
import type { TalkView } from '../../../model/studio.ts';
import { slotShare, slotWords } from './slotShare.ts';
import { durationWords } from './useWords.ts';

/** How the talk fills its slot. It stays in sight while the cards below are worked at. */
export function SlotBar({ talk }: { talk: TalkView }): JSX.Element {
  const share = slotShare(talk);
  const words = slotWords(talk, share);
  const whole = Math.max(talk.slot, share.planned + share.questions);
  const width = (minutes: number): string => `${(minutes / whole) * 100}%`;
  return (
    <section class="slot" aria-label="Time">
      <div class="slot-head">
        <h2 id="time-head" tabIndex={-1}>
          Time
        </h2>
        <p class={share.over > 0 ? 'fault' : undefined}>{words}</p>
      </div>
      <div class="slot-bar" role="img" aria-label={words} data-over={share.over > 0}>
        {talk.sections.map(({ id, index, title, planned }) => (
          <span
            key={`${index} ${id}`}
            class="told"
            title={`${title}: ${durationWords(planned)}`}
            style={{ width: width(planned) }}
          />
        ))}
        <span
          class="asked"
          title={`Questions: ${durationWords(share.questions)}`}
          style={{ width: width(share.questions) }}
        />
        <span class="end" style={{ left: width(talk.slot) }} />
      </div>
    </section>
  );
}
