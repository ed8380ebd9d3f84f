import type { JSX } from 'preact';
import type { TalkCard, TalkFaults, UnreadCard } from '../../../model/studio.ts';
import { placeHref } from '../frame/place.ts';
import { SlideThumb } from '../frame/SlideThumb.tsx';
import { askInTurn } from '../server/ask.ts';
import { useAnswer } from '../server/useAnswer.ts';
import { TalkActions } from './TalkActions.tsx';
import { audienceName, countOf } from './talkWords.ts';

/** One talk: its first slide, for whom it is and how long, what is wrong with it, and when it was last given. */
export function TalkCardView({ talk }: { talk: TalkCard | UnreadCard }): JSX.Element {
  if (!('title' in talk)) return <UnreadTalk talk={talk} />;
  const { first } = talk;
  return (
    <li class="card">
      {first === undefined ? (
        <div class="slide-thumb none" />
      ) : (
        <SlideThumb talk={talk.name} slide={first} shape={talk.shape} />
      )}
      <h2>
        <a href={placeHref({ at: 'talk', talk: talk.name })}>{talk.title}</a>
      </h2>
      {talk.subtitle !== undefined && <p class="subtitle">{talk.subtitle}</p>}
      <p>{audienceName(talk.audience)}</p>
      <p>{minutesLine(talk)}</p>
      <p class="quiet">
        {talk.lastGiven === undefined ? 'Not given yet' : `Last given ${talk.lastGiven.day}: ${talk.lastGiven.host}`}
      </p>
      <FaultLine name={talk.name} />
      <TalkActions talk={talk} />
    </li>
  );
}

function UnreadTalk({ talk }: { talk: UnreadCard }): JSX.Element {
  const [first] = talk.diagnostics;
  return (
    <li class="card">
      <div class="slide-thumb none" />
      <h2>{talk.name}</h2>
      <p class="fault">
        {first === undefined
          ? 'It cannot be read.'
          : `${first.message} ${talk.file}:${first.at?.line ?? 1}:${first.at?.column ?? 1}`}
      </p>
      {first?.hint !== undefined && <p>{first.hint}</p>}
    </li>
  );
}

function minutesLine({ slot, questions, planned, measured }: TalkCard): string {
  const told = measured === undefined ? '' : `, took ${measured} last time`;
  return `${slot} minutes: ${planned} planned, ${questions} for questions${told}`;
}

/** It comes a moment later than the card: rules are the slow part. */
function FaultLine({ name }: { name: string }): JSX.Element {
  const { value: faults, error } = useAnswer<TalkFaults>(`/talks/${encodeURIComponent(name)}/faults`, askInTurn);
  if (error !== undefined) return <p class="fault">{error.message}</p>;
  if (faults === undefined) return <p class="quiet">Checking …</p>;
  const { errors, warnings } = faults;
  if (errors + warnings === 0) return <p class="fine">Ready: every rule is kept</p>;
  const words = [errors > 0 && countOf(errors, 'error'), warnings > 0 && countOf(warnings, 'warning')];
  return <p class={errors > 0 ? 'fault' : 'warning'}>{words.filter(Boolean).join(', ')}</p>;
}
