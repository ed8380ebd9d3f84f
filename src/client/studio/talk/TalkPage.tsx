import type { JSX } from 'preact';
import type { TalkFaults, TalkView, UnreadCard } from '../../../model/studio.ts';
import { placeHref } from '../frame/place.ts';
import type { AskError } from '../server/ask.ts';
import { useAnswer } from '../server/useAnswer.ts';
import { AboutForm } from './AboutForm.tsx';
import { AddSection } from './AddSection.tsx';
import { FaultList } from './FaultList.tsx';
import { FitOffer } from './FitOffer.tsx';
import { SafetyNotes } from './SafetyNotes.tsx';
import { SectionRow } from './SectionRow.tsx';
import { SlotBar } from './SlotBar.tsx';
import { TalkActions } from './TalkActions.tsx';
import { useTalkEdits } from './useTalkEdits.ts';
import './talk.css';

/** One talk, put together from its sections. */
export function TalkPage({ name }: { name: string }): JSX.Element {
  const { value: talk, error } = useAnswer<TalkView | UnreadCard>(`/talks/${encodeURIComponent(name)}`);
  if (talk !== undefined && 'sections' in talk) return <OpenTalk key={name} talk={talk} error={error} />;
  return (
    <section class="talk-page" aria-labelledby="talk-head">
      <BackLink />
      <h1 id="talk-head">{name}</h1>
      {talk === undefined && error === undefined && <p class="quiet">Reading it …</p>}
      {error !== undefined && <p class="fault">{error.message}</p>}
      {talk !== undefined && <UnreadTalk talk={talk} />}
    </section>
  );
}

interface OpenTalkProps {
  readonly talk: TalkView;
  /** Why it could not be read anew. */
  readonly error: AskError | undefined;
}

function OpenTalk({ talk, error: notRead }: OpenTalkProps): JSX.Element {
  const { value: faults, error } = useAnswer<TalkFaults>(`/talks/${encodeURIComponent(talk.name)}/faults`);
  const edit = useTalkEdits(talk);
  const told = faults?.diagnostics ?? [];
  return (
    <section class="talk-page" aria-labelledby="talk-head">
      <BackLink />
      <header class="talk-head">
        <div>
          <h1 id="talk-head">{talk.title}</h1>
          {talk.subtitle !== undefined && <p class="subtitle">{talk.subtitle}</p>}
        </div>
        <TalkActions name={talk.name} title={talk.title} />
      </header>
      {notRead !== undefined && <p class="fault">{notRead.message}</p>}
      <SlotBar talk={talk} />
      <FitOffer talk={talk} edit={edit} />
      <section aria-labelledby="sections-head">
        <h2 id="sections-head">Sections</h2>
        <p class="quiet">
          Drag a card to its place, or move it with its arrows. On the keyboard: <kbd>Alt</kbd> and an arrow key.
        </p>
        <SectionRow talk={talk} faults={told} edit={edit}>
          <AddSection talk={talk} edit={edit} />
        </SectionRow>
      </section>
      <div class="beside">
        <div>
          {error !== undefined && <p class="fault">{error.message}</p>}
          <SafetyNotes talk={talk} faults={faults} />
          <FaultList talk={talk} faults={faults} />
        </div>
        <AboutForm talk={talk} faults={told} edit={edit} />
      </div>
    </section>
  );
}

function BackLink(): JSX.Element {
  return (
    <p>
      <a href={placeHref({ at: 'talks' })}>All talks</a>
    </p>
  );
}

/** What is wrong with its file, so that it can be mended there, or undone. */
function UnreadTalk({ talk }: { talk: UnreadCard }): JSX.Element {
  return (
    <>
      <p>
        Its file {talk.file} has mistakes. Undo what was changed last, or mend it there; this page follows by itself.
      </p>
      <ul class="unread">
        {talk.diagnostics.map(({ message, hint, at }, index) => (
          <li key={`${index} ${message}`}>
            <p class="fault">{message}</p>
            {hint !== undefined && <p>{hint}</p>}
            {at !== undefined && <p class="quiet">{`${at.file}:${at.line}:${at.column}`}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}
