import type { JSX } from 'preact';
import type { ArchivedTalk, NewTalkAnswer } from '../../../model/studio.ts';
import { send } from '../server/ask.ts';
import { tell } from '../server/makeEdit.ts';
import { useAnswer } from '../server/useAnswer.ts';
import { countOf } from './talkWords.ts';

/** The talks that are put aside, each with the way back. */
export function AsideTalks(): JSX.Element | null {
  const { value: talks } = useAnswer<readonly ArchivedTalk[]>('/archive');
  if (talks === undefined || talks.length === 0) return null;
  const restore = async ({ name, title }: ArchivedTalk): Promise<void> => {
    const path = `/archive/${encodeURIComponent(name)}/restore`;
    await tell(`Brought back: ${title}`, () => send<NewTalkAnswer>('POST', path));
    // Its own button is gone.
    document.getElementById('talks-head')?.focus();
  };
  return (
    <details class="aside-talks">
      <summary>{countOf(talks.length, 'talk')} put aside</summary>
      <ul>
        {talks.map((talk) => (
          <li key={talk.name}>
            <span>
              {talk.title} <span class="quiet">{talk.file}</span>
            </span>
            <button type="button" aria-label={`Bring back: ${talk.title}`} onClick={() => void restore(talk)}>
              Bring back
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
