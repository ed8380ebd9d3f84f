import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { EntryKind, LedgerView } from '../../../model/ledgerView.ts';
import { goTo } from '../frame/currentPlace.ts';
import { placeHref } from '../frame/place.ts';
import { EntryPage } from './EntryPage.tsx';
import { entryKey, entryKinds, findEntry, kindNames } from './entryWords.ts';
import { type EntryFilter, filterEntries } from './filterEntries.ts';
import { LedgerFilter } from './LedgerFilter.tsx';
import { LedgerList } from './LedgerList.tsx';
import { useLedger } from './ledgerState.ts';
import { NewEntryDialog } from './NewEntryDialog.tsx';
import { NewFactDialog } from './NewFactDialog.tsx';
import './ledger.css';

/** Kept while the reader is at another place of the studio. */
const filter = signal<EntryFilter>({ kind: undefined, only: new Set(), words: '' });

/** Facts, sources, help lines and words: all that talks share beside sections. @param entry key of the one that is open. */
export function LedgerPage({ entry }: { entry: string | undefined }): JSX.Element {
  const { ledger, error } = useLedger();
  const [adding, add] = useState<EntryKind | undefined>(undefined);
  return (
    <section class="ledger-page" aria-labelledby="ledger-head" data-open={entry === undefined ? undefined : ''}>
      <div class="head">
        <h1 id="ledger-head">Facts and help lines</h1>
        <fieldset class="add" aria-label="Add">
          {entryKinds.map((kind) => (
            <button key={kind} type="button" onClick={() => add(kind)}>
              New {kindNames[kind].one}
            </button>
          ))}
        </fieldset>
      </div>
      {error !== undefined && <p class="fault">{error.message}</p>}
      {ledger === undefined ? (
        error === undefined && <p class="quiet">Reading facts and help lines …</p>
      ) : (
        <Ledger ledger={ledger} entry={entry} />
      )}
      {adding !== undefined && (
        <NewEntryDialog
          kind={adding}
          onDone={(id) => {
            add(undefined);
            goTo({ at: 'facts', entry: entryKey({ kind: adding, id }) });
          }}
          onClose={() => add(undefined)}
        />
      )}
    </section>
  );
}

function Ledger({ ledger, entry }: { ledger: LedgerView; entry: string | undefined }): JSX.Element {
  const found = filterEntries(ledger.entries, filter.value);
  const open = entry === undefined ? undefined : findEntry(ledger.entries, entry);
  const unread = ledger.files.filter(({ isUnread }) => isUnread);
  return (
    <div class="columns">
      <div class="finder">
        <LedgerFilter
          entries={ledger.entries}
          filter={filter.value}
          onFilter={(next) => {
            filter.value = next;
          }}
        />
        {unread.map(({ file }) => (
          <p key={file} class="fault">
            {file} has a mistake in its YAML, so it cannot be shown here until that is mended.
          </p>
        ))}
        <p class="found quiet" role="status">
          {ledger.entries.length === 0 ? '' : `${found.length} of ${ledger.entries.length}`}
        </p>
        {ledger.entries.length === 0 ? (
          <NoEntries />
        ) : found.length === 0 ? (
          <p class="none">
            Nothing of this kind.{' '}
            <button
              type="button"
              onClick={() => {
                filter.value = { kind: undefined, only: new Set(), words: '' };
              }}
            >
              Show all
            </button>
          </p>
        ) : (
          <LedgerList
            entries={found}
            open={open === undefined ? undefined : entryKey(open)}
            withKinds={filter.value.kind === undefined}
          />
        )}
      </div>
      <div class="opened">
        {entry !== undefined && (
          <p class="back">
            <a href={placeHref({ at: 'facts', entry: undefined })}>Back to the list</a>
          </p>
        )}
        {entry !== undefined && open === undefined && <p class="fault">There is no “{entry}” any more.</p>}
        {open !== undefined && <EntryPage key={entryKey(open)} entry={open} ledger={ledger} />}
        {entry === undefined && ledger.entries.length > 0 && (
          <p class="empty">
            Choose an entry to see where it is used and to change it. A figure stands here once; every talk that says it
            takes it from here, with its source.
          </p>
        )}
      </div>
    </div>
  );
}

function NoEntries(): JSX.Element {
  const [isAdding, setAdding] = useState(false);
  return (
    <div class="empty">
      <h2>No facts yet</h2>
      <p>
        Write each figure here once, with who counted it and when someone must look again. Talks take it from here: when
        it changes, it changes everywhere.
      </p>
      <button type="button" class="first" onClick={() => setAdding(true)}>
        Write the first fact
      </button>
      {isAdding && (
        <NewFactDialog
          onDone={(id) => goTo({ at: 'facts', entry: entryKey({ kind: 'fact', id }) })}
          onClose={() => setAdding(false)}
        />
      )}
    </div>
  );
}
