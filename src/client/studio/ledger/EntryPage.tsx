import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { LedgerEntry, LedgerView } from '../../../model/ledgerView.ts';
import { CheckButtons } from './CheckButtons.tsx';
import { EntryForm } from './EntryForm.tsx';
import { dueWords, kindNames, statusWords } from './entryWords.ts';
import { RemoveButton } from './RemoveButton.tsx';
import { UseList } from './UseList.tsx';

interface EntryPageProps {
  readonly entry: LedgerEntry;
  readonly ledger: LedgerView;
}

/** One entry: how it is printed, what is due, where it is used, and all its fields. */
export function EntryPage({ entry, ledger }: EntryPageProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { kind, id, value, due, uses, faults } = entry;
  const status = statusWords(value.status);
  return (
    <article class="entry" aria-labelledby="entry-head">
      <p class="quiet kind">
        {kindNames[kind].one} <code>{id}</code>
      </p>
      <h2 id="entry-head" tabIndex={-1} ref={heading}>
        {kind === 'word' ? `${id}: ${entry.text}` : entry.text}
      </h2>
      {status !== undefined && <p data-status={value.status}>{status}</p>}
      {kind === 'helpline' && typeof value.phone === 'string' && <p class="phone">{value.phone}</p>}
      {typeof value.short === 'string' && <p class="quiet">Slides print: {value.short}</p>}
      {entry.sources.length > 0 && <p class="quiet">Source: {entry.sources.join(' · ')}</p>}
      {due !== undefined && (
        <p class="due" data-state={due.state}>
          {dueWords(due, kind)}.
        </p>
      )}
      {faults.length > 0 && <p class="fault">Talks do without it until what is marked below is mended.</p>}
      {kind === 'helpline' && <CheckButtons entry={entry} today={ledger.today} />}
      <h3>{kind === 'word' ? 'Where it is said' : 'Where it is used'}</h3>
      {uses.length === 0 ? <p class="quiet">Nowhere yet. {howToUse(entry)}</p> : <UseList uses={uses} />}
      <h3>What it says</h3>
      <p class="quiet">Each field is saved in {entry.file} when you leave it.</p>
      <EntryForm
        entry={entry}
        fields={ledger.fields[kind]}
        sources={ledger.entries.filter((one) => one.kind === 'source')}
      />
      <RemoveButton entry={entry} />
    </article>
  );
}

function howToUse({ kind, id }: LedgerEntry): string {
  switch (kind) {
    case 'fact':
      return `Write {fact:${id}} where a section should say it.`;
    case 'helpline':
      return `Write {helpline:${id}} where a section should name it.`;
    case 'source':
      return 'Choose it as the source of a fact.';
    case 'word':
      return 'It comes on the vocabulary sheet of each talk that says it.';
  }
}
