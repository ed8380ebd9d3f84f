import type { JSX } from 'preact';
import type { NewTalkAnswer, TalkCard } from '../../../model/studio.ts';
import { placeHref } from '../frame/place.ts';
import { send } from '../server/ask.ts';
import { tell } from '../server/makeEdit.ts';
import { RenameButton } from './RenameButton.tsx';

/** What can be done with a talk beside opening it. Each is undone like everything else. */
export function TalkActions({ talk }: { talk: TalkCard }): JSX.Element {
  const path = `/talks/${encodeURIComponent(talk.name)}`;
  const copy = (): Promise<NewTalkAnswer> =>
    tell(`Copied: ${talk.title}`, () => send('POST', `${path}/copy`, { title: `${talk.title} (copy)` }));
  const archive = (): Promise<NewTalkAnswer> =>
    tell(`Put aside: ${talk.title}. It stands below the others`, () => send('POST', `${path}/archive`));
  return (
    <div class="actions">
      <a class="button" href={placeHref({ at: 'print', talk: talk.name })} aria-label={`Print and take: ${talk.title}`}>
        Print
      </a>
      <button type="button" aria-label={`Copy: ${talk.title}`} onClick={() => void copy()}>
        Copy
      </button>
      <RenameButton name={talk.name} title={talk.title} />
      <button type="button" aria-label={`Put aside: ${talk.title}`} onClick={() => void archive()}>
        Put aside
      </button>
    </div>
  );
}
