import type { JSX } from 'preact';
import { goTo } from '../frame/currentPlace.ts';
import { placeHref } from '../frame/place.ts';
import { PresentPart } from '../print/PresentPart.tsx';
import { RenameButton } from '../talks/RenameButton.tsx';

/** What is done with a talk when it is put together. */
export function TalkActions({ name, title }: { name: string; title: string }): JSX.Element {
  return (
    <div class="talk-actions">
      <a class="button" href={`/${encodeURIComponent(name)}/`} target="_blank" rel="noreferrer">
        Preview <span class="unseen">(opens a new tab)</span>
      </a>
      <a class="button first" href={placeHref({ at: 'print', talk: name })}>
        Print and take
      </a>
      <RenameButton name={name} title={title} onRenamed={(talk) => goTo({ at: 'talk', talk })} />
      <details class="present">
        <summary class="button">Present</summary>
        <PresentPart talk={name} />
      </details>
    </div>
  );
}
