import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { goTo } from '../frame/currentPlace.ts';
import { placeHref } from '../frame/place.ts';
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
        <PresentWords command={`talk present ${name}`} />
      </details>
    </div>
  );
}

function PresentWords({ command }: { command: string }): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState('');
  const copy = async (): Promise<void> => {
    field.current?.select();
    await navigator.clipboard.writeText(command).then(
      () => setTold('Copied.'),
      () => setTold('Selected: copy it with your keyboard.'),
    );
  };
  return (
    <div class="present-words">
      <label for="present-command">To present it from this computer, give this command in the project’s folder:</label>
      <input id="present-command" readOnly ref={field} value={command} onFocus={() => field.current?.select()} />
      <button type="button" onClick={() => void copy()}>
        Copy
      </button>
      <p role="status">{told}</p>
    </div>
  );
}
