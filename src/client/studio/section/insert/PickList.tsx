import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { plain } from '../../ledger/filterEntries.ts';

export interface PickOption {
  readonly key: string;
  readonly text: string;
  /** A line below it. */
  readonly about?: string | undefined;
  /** Why it cannot be picked. */
  readonly barred?: string | undefined;
}

interface PickListProps {
  readonly label: string;
  readonly options: readonly PickOption[];
  readonly onPick: (key: string) => void;
}

/** As many as anybody reads through; more are found by typing more. */
const listed = 40;

/** A list that is searched by typing: arrows go through it, Enter picks. */
export function PickList({ label, options, onPick }: PickListProps): JSX.Element {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  const found = options.filter(({ text, about, key }) => {
    const searched = plain(`${text} ${about ?? ''} ${key}`);
    return wanted.every((word) => searched.includes(word));
  });
  const first = plain(words.trim());
  // A name that begins so comes before one that merely holds it.
  const sorted = first === '' ? found : found.toSorted((a, b) => begins(b, first) - begins(a, first));
  const shown = sorted.slice(0, listed);
  const active = Math.min(at, shown.length - 1);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active, words]);
  const pick = ({ key, barred }: PickOption): void => {
    if (barred === undefined) onPick(key);
  };
  const move = (event: TargetedKeyboardEvent<HTMLInputElement>): void => {
    const option = shown[active];
    const to = { ArrowDown: active + 1, ArrowUp: active - 1 }[event.key];
    if (to !== undefined) setAt(Math.max(0, Math.min(shown.length - 1, to)));
    else if (event.key === 'Enter' && option !== undefined) pick(option);
    else if (event.key !== 'Enter') return;
    // Enter would send the form.
    event.preventDefault();
  };
  return (
    <div class="pick-list">
      <label for={`${id}-words`}>{label}</label>
      <input
        id={`${id}-words`}
        // No search field: there Escape empties it, where it should close the dialog.
        type="text"
        role="combobox"
        autocomplete="off"
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-activedescendant={shown.length > 0 ? `${id}-${active}` : undefined}
        value={words}
        onInput={(event) => {
          setWords(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={move}
      />
      <div role="listbox" id={`${id}-list`} aria-label={label} ref={list} tabIndex={-1}>
        {shown.map((option, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the field above holds the focus and names the active one.
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above hears the keys.
          <div
            key={option.key}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            aria-disabled={option.barred === undefined ? undefined : 'true'}
            onClick={() => {
              setAt(index);
              pick(option);
            }}
          >
            <span>{option.text}</span>
            {option.about !== undefined && <span class="quiet">{option.about}</span>}
            {option.barred !== undefined && <span class="fault">{option.barred}</span>}
          </div>
        ))}
      </div>
      <p class="found" role="status">
        {shown.length === 0 && options.length > 0 && 'Nothing of this name. Try fewer letters.'}
        {found.length > shown.length && `${found.length} in all: type to find more.`}
      </p>
    </div>
  );
}

function begins({ text }: PickOption, first: string): number {
  return plain(text).startsWith(first) ? 1 : 0;
}
