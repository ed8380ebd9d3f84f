import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { NewTalkAnswer } from '../../../model/studio.ts';
import { send } from '../server/ask.ts';
import { tell } from '../server/makeEdit.ts';

interface RenameDialogProps {
  /** As the talk's file is called now. */
  readonly name: string;
  readonly onClose: () => void;
  /** Hears what it is called then. */
  readonly onRenamed?: (name: string) => void;
}

/** Asks what a talk's file is to be called. */
export function RenameDialog({ name, onClose, onRenamed }: RenameDialogProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const [wanted, setWanted] = useState(name);
  const [refused, setRefused] = useState('');
  useEffect(() => dialog.current?.showModal(), []);
  const rename = async (event: Event): Promise<void> => {
    event.preventDefault();
    const to = wanted.trim();
    if (to === name) return dialog.current?.close();
    const path = `/talks/${encodeURIComponent(name)}/rename`;
    const answer = await tell(`Renamed: ${name} is ${to} now`, () => send<NewTalkAnswer>('POST', path, { name: to }));
    if (answer.kind !== 'done' || answer.name === undefined)
      return setRefused(answer.kind === 'refused' ? answer.message : 'Its file was changed elsewhere: try it again.');
    dialog.current?.close();
    onRenamed?.(answer.name);
  };
  return (
    <dialog class="rename" ref={dialog} aria-labelledby="rename-head" onClose={onClose}>
      <form onSubmit={(event) => void rename(event)}>
        <h2 id="rename-head">Rename {name}</h2>
        <p>
          This is the name of its file and of the folder it is made into; the title on its slides stays. Its log goes
          with it. What was printed, published or made before keeps the old name.
        </p>
        <label class="field">
          New name: letters, digits and hyphens
          <input
            required
            maxLength={100}
            autoComplete="off"
            spellcheck={false}
            value={wanted}
            aria-invalid={refused !== ''}
            aria-describedby="rename-refused"
            onFocus={(event) => event.currentTarget.select()}
            onInput={(event) => {
              setWanted(event.currentTarget.value);
              setRefused('');
            }}
          />
        </label>
        <p class="fault" id="rename-refused" role="alert">
          {refused}
        </p>
        <p class="actions">
          <button type="submit" class="first">
            Rename it
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            Cancel
          </button>
        </p>
      </form>
    </dialog>
  );
}
