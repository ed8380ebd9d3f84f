import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { TalkCard, UnreadCard } from '../../../model/studio.ts';
import { useAnswer } from '../server/useAnswer.ts';
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
      <SearchBox />
      {error !== undefined && <p class="fault">{error.message}</p>}
      {talks?.length === 0 && <NoTalks />}
      <ul class="cards" aria-busy={talks === undefined}>
        {talks?.map((talk) => (
          <TalkCardView key={talk.name} talk={talk} />
        ))}
      </ul>
      <AsideTalks />
    </section>
  );
}

function NoTalks(): JSX.Element {
  return (
    <div class="empty">
      <h2>No talk yet</h2>
      <p>
        A talk is a list of sections: a few slides with one message each, with your notes and what the handout says.
        Sections are shared, so the second talk is quick.
      </p>
    </div>
  );
}
