import type { JSX } from 'preact';
import type { LedgerEntry } from '../../../model/ledgerView.ts';

interface SourcePickerProps {
  readonly id: string;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': 'true' | undefined;
  readonly 'aria-required': 'true' | undefined;
  /** Ids, one a line. */
  readonly text: string;
  readonly sources: readonly LedgerEntry[];
  readonly onLeave: (text: string) => void;
}

/** The sources that are named, each to be taken out, and a list to add from. */
export function SourcePicker({ text, sources, onLeave, ...same }: SourcePickerProps): JSX.Element {
  const ids = text.split('\n').filter(Boolean);
  const nameOf = (id: string): string => shortName(sources.find((one) => one.id === id)) ?? `${id} (not there)`;
  const focusList = (): void => document.getElementById(same.id)?.focus();
  return (
    <div class="source-picker">
      {ids.length > 0 && (
        <ul>
          {ids.map((id) => (
            <li key={id} class="named">
              <span>{nameOf(id)}</span>
              <button
                type="button"
                aria-label={`Take out ${nameOf(id)}`}
                onClick={() => {
                  onLeave(ids.filter((one) => one !== id).join('\n'));
                  focusList();
                }}
              >
                Take out
              </button>
            </li>
          ))}
        </ul>
      )}
      <select
        {...same}
        value=""
        onChange={(event) => {
          const { value } = event.currentTarget;
          if (value !== '') onLeave([...ids, value].join('\n'));
        }}
      >
        <option value="">{ids.length === 0 ? 'Choose a source …' : 'Add another source …'}</option>
        {sources
          .filter(({ id }) => !ids.includes(id))
          .map((one) => (
            <option key={one.id} value={one.id}>
              {shortName(one)}
            </option>
          ))}
      </select>
    </div>
  );
}

function shortName(source: LedgerEntry | undefined): string | undefined {
  if (source === undefined) return undefined;
  const { short } = source.value;
  return typeof short === 'string' ? short : source.id;
}
