import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { SectionInfo, TalkView } from '../../../model/studio.ts';
import { useAnswer } from '../server/useAnswer.ts';
import { countOf } from '../talks/talkWords.ts';
import { findSections, type LibraryEntry } from './findSections.ts';
import { LibraryRow } from './LibraryRow.tsx';
import { addSection } from './sectionEdits.ts';
import type { EditTalk } from './useTalkEdits.ts';

interface AddSectionProps {
  readonly talk: TalkView;
  readonly edit: EditTalk;
}

/** The last card: opens the library of sections, from which one is put into the talk. */
export function AddSection({ talk, edit }: AddSectionProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const open = (): void => {
    setOpen(true);
    dialog.current?.showModal();
  };
  return (
    <li class="add-section">
      <button type="button" onClick={open}>
        Add a section
      </button>
      <dialog ref={dialog} class="library" aria-labelledby="library-head" onClose={() => setOpen(false)}>
        {isOpen && <Library talk={talk} edit={edit} onClose={() => dialog.current?.close()} />}
      </dialog>
    </li>
  );
}

function Library({ talk, edit, onClose }: AddSectionProps & { readonly onClose: () => void }): JSX.Element {
  const { value: library, error } = useAnswer<readonly SectionInfo[]>('/sections');
  const [wanted, setWanted] = useState('');
  const [behind, setBehind] = useState<string>();
  const [told, setTold] = useState('');
  const found = library === undefined ? [] : findSections(library, talk, wanted);
  const place = behind ?? talk.sections.at(-1)?.id ?? '';
  const add = async ({ section, form }: LibraryEntry): Promise<void> => {
    setTold('');
    const answer = await edit((now) => {
      const after = now.sections.find(({ id }) => id === place);
      return addSection(now, section, form ?? 'full', after);
    });
    if (answer?.kind !== 'done') return setTold(answer?.kind === 'refused' ? answer.message : 'It was not added.');
    setBehind(section.id);
    setTold(`${section.title} is in the talk.`);
  };
  return (
    <>
      <header>
        <h2 id="library-head">Add a section</h2>
        <button type="button" onClick={onClose}>
          Done
        </button>
      </header>
      <div class="search">
        <label>
          Search
          <input type="search" value={wanted} onInput={({ currentTarget }) => setWanted(currentTarget.value)} />
        </label>
        <label>
          Put it
          <select value={place} onChange={({ currentTarget }) => setBehind(currentTarget.value)}>
            <option value="">at the beginning</option>
            {talk.sections.map(({ id, title }) => (
              <option key={id} value={id}>
                after {title}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p role="status">{told}</p>
      {error !== undefined && <p class="fault">{error.message}</p>}
      <p class="quiet" aria-live="polite">
        {library === undefined ? 'Reading the library …' : countOf(found.length, 'section')}
      </p>
      <ul>
        {found.map((entry) => (
          <LibraryRow key={entry.section.id} talk={talk} entry={entry} onAdd={() => void add(entry)} />
        ))}
      </ul>
      {library !== undefined && found.length === 0 && (
        <p>{library.length === 0 ? 'No section is written yet.' : 'No section has these words. Try fewer of them.'}</p>
      )}
    </>
  );
}
