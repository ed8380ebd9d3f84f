import type { JSX } from 'preact';
import type { TalkView } from '../../../model/studio.ts';
import { offerParts, takeOffer } from './offerEdits.ts';
import { slotShare } from './slotShare.ts';
import type { EditTalk } from './useTalkEdits.ts';
import { durationWords } from './useWords.ts';

interface FitOfferProps {
  readonly talk: TalkView;
  readonly edit: EditTalk;
}

/** What would make a talk fit that is too long: each part by itself, or all at once. */
export function FitOffer({ talk, edit }: FitOfferProps): JSX.Element | null {
  if (slotShare(talk).over === 0) return null;
  /** The button goes with what it did. */
  const take = (build: Parameters<EditTalk>[0]): void => {
    void edit(build).then((answer) => answer?.kind === 'done' && document.getElementById('time-head')?.focus());
  };
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
              aria-label={`Do this: ${words}`}
              onClick={() => take((now) => offerParts(now).find((one) => one.words === words)?.edit)}
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
        <button type="button" class="first" onClick={() => take(takeOffer)}>
          Do all of it
        </button>
      )}
    </div>
  );
}
