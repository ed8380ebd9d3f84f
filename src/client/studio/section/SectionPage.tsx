import type { JSX } from 'preact';
import type { OpenText } from '../../../model/studio.ts';
import { placeHref } from '../frame/place.ts';
import { useAnswer } from '../server/useAnswer.ts';

interface SectionPageProps {
  readonly id: string;
  /** The talk in which it is seen. */
  readonly talk: string | undefined;
}

/** One section: its text. */
export function SectionPage({ id, talk }: SectionPageProps): JSX.Element {
  const file = `decks/sections/${id}.md`;
  const { value: text, error } = useAnswer<OpenText>(`/text?file=${encodeURIComponent(file)}`);
  if (error !== undefined) return <p class="fault">{error.message}</p>;
  return (
    <section class="section-page" aria-labelledby="section-head">
      {talk !== undefined && (
        <p>
          <a href={placeHref({ at: 'talk', talk })}>Back to the talk</a>
        </p>
      )}
      <h1 id="section-head">{id}</h1>
      <pre>{text?.text}</pre>
    </section>
  );
}
