import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isSameLanguage } from '../../../../model/languageTag.ts';
import type { SectionView } from '../../../../model/studio.ts';
import { allLanguages } from './allLanguages.ts';

interface NewLanguageDialogProps {
  readonly section: SectionView;
  readonly onDone: (language: string) => void;
  readonly onClose: () => void;
}

/** Asks in which language a section is to be begun. */
export function NewLanguageDialog({ section, onDone, onClose }: NewLanguageDialogProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const [language, setLanguage] = useState('');
  useEffect(() => dialog.current?.showModal(), []);
  const there = [section.language, ...section.twins.filter(({ isThere }) => isThere).map((twin) => twin.language)];
  const open = allLanguages().filter(({ tag }) => !there.some((known) => isSameLanguage(known, tag)));
  return (
    <dialog ref={dialog} aria-labelledby="new-language-head" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (language !== '') onDone(language);
        }}
      >
        <h2 id="new-language-head">“{section.title}” in another language</h2>
        <p>
          You get its text beside the one that you have, to be translated slide by slide. What is not translated yet is
          shown as it is, so nothing is missing in a talk.
        </p>
        <label for="new-language">Language</label>
        <select
          id="new-language"
          required
          value={language}
          onChange={(event) => setLanguage(event.currentTarget.value)}
        >
          <option value="">Choose …</option>
          {open.map(({ tag, name }) => (
            <option key={tag} value={tag}>
              {name}
            </option>
          ))}
        </select>
        <p class="buttons">
          <button type="submit" class="first">
            Start its text
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            Cancel
          </button>
        </p>
      </form>
    </dialog>
  );
}
