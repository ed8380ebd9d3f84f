import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { LedgerEntry } from '../../../../model/ledgerView.ts';
import { shortDueWords, statusWords } from '../../ledger/entryWords.ts';
import { useLedger } from '../../ledger/ledgerState.ts';
import { NewFactDialog } from '../../ledger/NewFactDialog.tsx';
import { InsertDialog } from './InsertDialog.tsx';
import { PickList } from './PickList.tsx';

interface FactDialogProps {
  /** What of the fact is wanted; asked for when left out. */
  readonly part?: 'year';
  /** The reference, as a section names a fact. */
  readonly onDone: (reference: string) => void;
  readonly onClose: () => void;
}

/** A fact to be chosen by search, or to be written anew. */
export function FactDialog({ part, onDone, onClose }: FactDialogProps): JSX.Element {
  const { ledger, error } = useLedger();
  const [chosen, setChosen] = useState<string>();
  const [wanted, setWanted] = useState('');
  const [isNew, setNew] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const facts = ledger?.entries.filter(({ kind }) => kind === 'fact') ?? [];
  const fact = facts.find(({ id }) => id === chosen);
  const parts = fact === undefined ? [] : partsOf(fact);
  const refer = (id: string, of: string): void => onDone(of === '' ? `{fact:${id}}` : `{fact:${id}.${of}}`);
  return (
    <InsertDialog title="A fact" isReady={ledger !== undefined} onClose={onClose}>
      <form
        class="insert-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (fact !== undefined) refer(fact.id, part ?? (parts.some(({ key }) => key === wanted) ? wanted : ''));
        }}
      >
        <div class="filling">
          {ledger === undefined && <p>{error?.message ?? 'One moment …'}</p>}
          {ledger !== undefined && facts.length === 0 && (
            <p class="empty">
              No fact is kept yet. A fact is a figure or a claim with its source, written once and used in all talks:
              when it changes, all of them change.
            </p>
          )}
          {facts.length > 0 && (
            <PickList
              label="Search facts"
              options={facts.map(optionOf)}
              onPick={(id) => {
                setChosen(id);
                button.current?.focus();
              }}
            />
          )}
          {fact !== undefined && (
            <div class="chosen" role="status">
              <p>{fact.text}</p>
              <p class="quiet">{fact.sources.join(' · ')}</p>
            </div>
          )}
          {part === undefined && parts.length > 1 && (
            <fieldset class="choices">
              <legend>What of it</legend>
              {parts.map(({ key, words }) => (
                <label key={key}>
                  <input type="radio" name="fact-part" checked={wanted === key} onChange={() => setWanted(key)} />
                  {words}
                </label>
              ))}
            </fieldset>
          )}
        </div>
        <div class="buttons">
          <button type="submit" class="first" ref={button} aria-disabled={fact === undefined}>
            Put it in
          </button>
          <button type="button" onClick={() => setNew(true)}>
            Write a new fact …
          </button>
          <button type="button" onClick={onClose}>
            Cancel
          </button>
        </div>
      </form>
      {isNew && <NewFactDialog onDone={(id) => refer(id, part ?? '')} onClose={() => setNew(false)} />}
    </InsertDialog>
  );
}

/** What of a fact can stand in a sentence. */
function partsOf({ value, text }: LedgerEntry): { readonly key: string; readonly words: string }[] {
  const figure = value.value === undefined ? [] : [{ key: 'value', words: `Its figure alone: ${String(value.value)}` }];
  const year = value.year === undefined ? [] : [{ key: 'year', words: `Its year alone: ${String(value.year)}` }];
  return [{ key: '', words: `The whole: ${text}` }, ...figure, ...year];
}

function optionOf(entry: LedgerEntry) {
  const { id, text, value, due, faults, sources } = entry;
  const about = [value.year, statusWords(value.status), due && shortDueWords(due, 'fact'), ...sources, id];
  const barred =
    value.status === 'banned'
      ? 'Banned: it is never said.'
      : faults.length > 0
        ? 'It cannot be used yet: see the ledger.'
        : undefined;
  return { key: id, text, about: about.filter(Boolean).join(' · '), barred };
}
