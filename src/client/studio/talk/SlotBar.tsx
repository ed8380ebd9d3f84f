import type { JSX } from 'preact';
import type { TalkView } from '../../../model/studio.ts';
import { offerParts, takeOffer } from './offerEdits.ts';
import { slotShare, slotWords } from './slotShare.ts';
import type { EditTalk } from './useTalkEdits.ts';
import { durationWords } from './useWords.ts';

interface SlotBarProps {
  readonly talk: TalkView;
  readonly edit: EditTalk;
}

/** How the talk fills its slot, and what would make it fit. */
export function SlotBar({ talk, edit }: SlotBarProps): JSX.Element {
  const share = slotShare(talk);
  const words = slotWords(talk, share);
  const whole = Math.max(talk.slot, share.planned + share.questions);
  const width = (minutes: number): string => `${(minutes / whole) * 100}%`;
  return (
    <section class="slot" aria-labelledby="slot-head">
      <h2 id="slot-head">Time</h2>
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
      <p class={share.over > 0 ? 'fault' : undefined}>{words}</p>
      {share.over > 0 && <Offer talk={talk} edit={edit} />}
    </section>
  );
}

function Offer({ talk, edit }: SlotBarProps): JSX.Element {
  const { offer } = talk;
  const parts = offerParts(talk);
  const rest = offer === undefined ? 0 : Math.round((offer.planned + offer.questions - offer.slot) * 100) / 100;
  if (parts.length === 0)
    return <p>All of it must stay. Let a section go when time is short, use a short form, or ask for a longer slot.</p>;
  return (
    <div class="offer">
      <p id="offer-head">What would make it fit, the least needed first to go:</p>
      <ul aria-labelledby="offer-head">
        {parts.map(({ words }) => (
          <li key={words}>
            <span>{words}</span>
            <button
              type="button"
              aria-label={words}
              onClick={() => void edit((now) => offerParts(now).find((one) => one.words === words)?.edit)}
            >
              Do this
            </button>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <p class="warning">Even so it is {durationWords(rest)} too long: what must stay needs a longer slot.</p>
      )}
      {parts.length > 1 && (
        <button type="button" class="first" onClick={() => void edit(takeOffer)}>
          Do all of it
        </button>
      )}
    </div>
  );
}
