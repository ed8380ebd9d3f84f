import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { TalkCard, UnreadCard } from '../../../model/studio.ts';
import { useAnswer } from '../server/useAnswer.ts';
import { TourOffer } from '../tour/TourOffer.tsx';
import { AsideTalks } from './AsideTalks.tsx';
import { NewTalkDialog } from './NewTalkDialog.tsx';
import { SearchBox } from './SearchBox.tsx';
import { TalkCardView } from './TalkCardView.tsx';
import './talks.css';

/** Every talk of the project as a card. */
export function TalksPage(): JSX.Element {
  const { value: talks, error } = useAnswer<readonly (TalkCard | UnreadCard)[]>('/talks');
  const [isNew, setNew] = useState(false);
  return (
    <section class="talks-page" aria-labelledby="talks-head">
      <header>
        <h1 id="talks-head" tabIndex={-1}>
          Talks
        </h1>
        <button type="button" class="first" onClick={() => setNew(true)}>
          New talk
        </button>
      </header>
      {isNew && <NewTalkDialog onClose={() => setNew(false)} />}
      <TourOffer />
      <SearchBox />
      {error !== undefined && <p class="fault">{error.message}</p>}
      {talks?.length === 0 && <NoTalks onNew={() => setNew(true)} />}
      <ul class="cards" aria-busy={talks === undefined}>
        {talks?.map((talk) => (
          <TalkCardView key={talk.name} talk={talk} />
        ))}
      </ul>
      <AsideTalks />
    </section>
  );
}

function NoTalks({ onNew }: { onNew: () => void }): JSX.Element {
  return (
    <div class="empty">
      <h2>No talk yet</h2>
      <p>
        A talk is told in sections: a few slides with one message, what you say to them, and what the handout says.
        Talks share their sections, so the second one is quick to make.
      </p>
      <p>Three questions, and the first section is there for you to write in.</p>
      <button type="button" class="first" onClick={onNew}>
        Make the first talk
      </button>
    </div>
  );
}
