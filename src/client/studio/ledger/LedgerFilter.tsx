import type { JSX } from 'preact';
import type { EntryKind, LedgerEntry } from '../../../model/ledgerView.ts';
import { entryKinds, kindNames } from './entryWords.ts';
import { type EntryFilter, type EntryTrait, entryTraits, hasTrait } from './filterEntries.ts';

interface LedgerFilterProps {
  readonly entries: readonly LedgerEntry[];
  readonly filter: EntryFilter;
  readonly onFilter: (filter: EntryFilter) => void;
}

const traitNames: Readonly<Record<EntryTrait, string>> = {
  due: 'Due',
  unused: 'Not used',
  banned: 'Banned',
  faulty: 'To be mended',
};

/** What is looked for: words, a kind, and what asks for attention. */
export function LedgerFilter({ entries, filter, onFilter }: LedgerFilterProps): JSX.Element {
  const ofKind = entries.filter(({ kind }) => filter.kind === undefined || kind === filter.kind);
  const traits = entryTraits.map((trait) => ({ trait, count: ofKind.filter((one) => hasTrait(one, trait)).length }));
  const toggle = (trait: EntryTrait): void => {
    const only = new Set(filter.only);
    if (!only.delete(trait)) only.add(trait);
    onFilter({ ...filter, only });
  };
  return (
    <search class="ledger-filter">
      <label class="words">
        <span>Search</span>
        <input
          type="search"
          value={filter.words}
          autocomplete="off"
          placeholder="a word, a source, a name …"
          onInput={(event) => onFilter({ ...filter, words: event.currentTarget.value })}
        />
      </label>
      <fieldset class="kinds" aria-label="Kind">
        {[undefined, ...entryKinds].map((kind: EntryKind | undefined) => (
          <button
            key={kind ?? 'all'}
            type="button"
            aria-pressed={filter.kind === kind}
            onClick={() => onFilter({ ...filter, kind })}
          >
            {kind === undefined ? 'All' : kindNames[kind].many}
          </button>
        ))}
      </fieldset>
      <fieldset class="traits" aria-label="Only those that are">
        {traits
          .filter(({ trait, count }) => trait !== 'faulty' || count > 0 || filter.only.has(trait))
          .map(({ trait, count }) => (
            <button key={trait} type="button" aria-pressed={filter.only.has(trait)} onClick={() => toggle(trait)}>
              {traitNames[trait]} <span class="count">{count}</span>
            </button>
          ))}
      </fieldset>
    </search>
  );
}
