import type { JSX } from 'preact';
import type { TalkOffer } from '../../../model/studio.ts';
import { proposalReasons } from '../../../model/talkProposal.ts';

/** What a talk could be made of, each section with its reason. */
export function OfferList({ offer, slot }: { offer: TalkOffer; slot: number }): JSX.Element {
  const { sections, leftOut, planned, questions } = offer;
  if (sections.length === 0)
    return <p class="offer">There is no section for this yet: the talk begins with an empty one, for you to write.</p>;
  return (
    <section class="offer" aria-label="What it could be made of" aria-live="polite">
      <p>
        {rounded(planned)} of {slot} minutes, and {questions} for questions. All of it can be changed later.
      </p>
      <ol>
        {sections.map(({ id, title, form, planned: minutes, reason }) => (
          <li key={id}>
            <strong>{title}</strong>
            {form === 'short' && ' (short)'}, {rounded(minutes)} min: {proposalReasons[reason]}
          </li>
        ))}
      </ol>
      {leftOut.length > 0 && <p class="quiet">No room for: {leftOut.join(', ')}</p>}
    </section>
  );
}

function rounded(minutes: number): string {
  return String(Math.round(minutes * 10) / 10);
}
