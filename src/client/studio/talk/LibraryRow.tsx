import type { JSX } from 'preact';
import type { TalkView } from '../../../model/studio.ts';
import { audienceName } from '../talks/talkWords.ts';
import type { LibraryEntry } from './findSections.ts';
import { durationWords } from './useWords.ts';

interface LibraryRowProps {
  readonly talk: TalkView;
  readonly entry: LibraryEntry;
  readonly onAdd: () => void;
}

/** A section of the library: what it says, how long it takes, and whether this talk may tell it. */
export function LibraryRow({ talk, entry: { section, form, isTold }, onAdd }: LibraryRowProps): JSX.Element {
  const { title, message, minutes, audience } = section;
  const words = isTold ? 'In this talk' : form === 'short' ? 'Add its short form' : 'Add';
  const shortWords = minutes.short === undefined ? '' : `, ${durationWords(minutes.short)} in short`;
  return (
    <li data-above={form === undefined}>
      <div>
        <h3>{title}</h3>
        {message !== undefined && <p>{message}</p>}
        <p class="quiet">
          {durationWords(minutes.full)}
          {shortWords}. {audienceName(audience.full)}.
        </p>
        {form === 'short' && <p class="warning">Only its short form is for this audience.</p>}
        {form === undefined && (
          <p class="fault">
            {audienceName(audience.full)}; this talk: {audienceName(talk.audience).toLowerCase()}.
          </p>
        )}
      </div>
      <button type="button" aria-label={`${words}: ${title}`} aria-disabled={isTold} onClick={() => !isTold && onAdd()}>
        {words}
      </button>
    </li>
  );
}
