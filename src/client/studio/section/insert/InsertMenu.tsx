import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { SectionView } from '../../../../model/studio.ts';
import { slideOfLine } from '../slideOfLine.ts';
import type { SectionText } from '../useSectionText.ts';
import './insert.css';
import { type InsertKind, insertKinds } from './insertKinds.tsx';

interface InsertMenuProps {
  readonly section: SectionView;
  readonly opened: SectionText | undefined;
}

/** What can be put in where the cursor is: a button that opens a list of them, and the dialog of the one that is chosen. */
export function InsertMenu({ section, opened }: InsertMenuProps): JSX.Element {
  const box = useRef<HTMLFieldSetElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [kind, setKind] = useState<InsertKind>();
  const opener = (): HTMLButtonElement | null | undefined => box.current?.querySelector('button');
  const choose = (chosen: InsertKind): void => {
    // The dialog gives the focus back to where it was: that is the button, for the list is gone by then.
    opener()?.focus();
    setOpen(false);
    setKind(chosen);
  };
  const insert = (text: string): void => {
    setKind(undefined);
    opened?.editor.insert(text);
  };
  return (
    <fieldset
      class="insert-menu"
      aria-label="Put something in at the cursor"
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        setOpen(false);
        opener()?.focus();
      }}
      onFocusOut={({ relatedTarget }) => {
        if (!(relatedTarget instanceof Node && box.current?.contains(relatedTarget))) setOpen(false);
      }}
    >
      <button
        type="button"
        aria-expanded={isOpen}
        aria-disabled={opened === undefined}
        onClick={() => opened !== undefined && setOpen(!isOpen)}
      >
        Insert …
      </button>
      {isOpen && (
        <ul>
          {insertKinds.map((one) => (
            <li key={one.name}>
              <button type="button" onClick={() => choose(one)}>
                <strong>{one.name}</strong> <span class="quiet">{one.hint}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {kind !== undefined && (
        <kind.Dialog
          section={section}
          headline={headlineOf(section, opened)}
          onDone={insert}
          onClose={() => setKind(undefined)}
        />
      )}
    </fieldset>
  );
}

function headlineOf({ slides }: SectionView, opened: SectionText | undefined): string {
  return slides[slideOfLine(slides, opened?.editor.line() ?? 1)]?.title ?? '';
}
