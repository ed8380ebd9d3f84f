import type { JSX } from 'preact';
import type { TalkView, UnreadCard } from '../../../model/studio.ts';
import { placeHref } from '../frame/place.ts';
import { useAnswer } from '../server/useAnswer.ts';
import { SectionRow } from './SectionRow.tsx';
import './talk.css';

/** One talk, put together from its sections. */
export function TalkPage({ name }: { name: string }): JSX.Element {
  const { value: talk, error } = useAnswer<TalkView | UnreadCard>(`/talks/${encodeURIComponent(name)}`);
  if (error !== undefined) return <p class="fault">{error.message}</p>;
  if (talk === undefined) return <p class="quiet">Reading {name} …</p>;
  if (!('sections' in talk)) return <p class="fault">{talk.diagnostics[0]?.message ?? 'It cannot be read.'}</p>;
  return (
    <section class="talk-page" aria-labelledby="talk-head">
      <p>
        <a href={placeHref({ at: 'talks' })}>All talks</a>
      </p>
      <h1 id="talk-head">{talk.title}</h1>
      <SectionRow talk={talk} />
    </section>
  );
}
