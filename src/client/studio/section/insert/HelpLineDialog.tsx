import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { LedgerEntry } from '../../../../model/ledgerView.ts';
import { placeHref } from '../../frame/place.ts';
import { shortDueWords } from '../../ledger/entryWords.ts';
import { useLedger } from '../../ledger/ledgerState.ts';
import { InsertDialog } from './InsertDialog.tsx';
import type { InsertDialogProps } from './insertDialogProps.ts';
import { PickList } from './PickList.tsx';
import { drawNow } from './useInsertLook.ts';

const ways = [
  { key: 'line', words: 'In the sentence: its name and number' },
  { key: 'phone', words: 'In the sentence: the number alone' },
  { key: 'card', words: 'Large, on a card of its own' },
] as const;

/** A help line to be chosen, and how it is to stand there. */
export function HelpLineDialog({ section, headline, onDone, onClose }: InsertDialogProps): JSX.Element {
  const { ledger, error } = useLedger();
  const [chosen, setChosen] = useState<string>();
  const [way, setWay] = useState<(typeof ways)[number]['key']>('line');
  const [failure, setFailure] = useState<string>();
  const button = useRef<HTMLButtonElement>(null);
  const lines = ledger?.entries.filter(({ kind }) => kind === 'helpline') ?? [];
  const line = lines.find(({ id }) => id === chosen);
  const insert = async (id: string): Promise<void> => {
    if (way !== 'card') return onDone(way === 'line' ? `{helpline:${id}}` : `{helpline:${id}.phone}`);
    const talk = section.seenIn && { talk: section.seenIn.name };
    const look = await drawNow({ kind: 'helplines', value: { ids: [id] }, headline, ...talk }).catch(() => undefined);
    if (look?.text === undefined) setFailure(look?.faults[0]?.message ?? 'The studio does not answer. Try it again.');
    else onDone(look.text);
  };
  return (
    <InsertDialog title="A help line" isReady={ledger !== undefined} onClose={onClose}>
      <form
        class="insert-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (line !== undefined) void insert(line.id);
        }}
      >
        <div class="filling">
          {ledger === undefined && <p>{error?.message ?? 'One moment …'}</p>}
          {ledger !== undefined && lines.length === 0 && <p class="empty">No help line is kept yet.</p>}
          {lines.length > 0 && (
            <PickList
              label="Search help lines"
              options={lines.map(optionOf)}
              onPick={(id) => {
                setChosen(id);
                button.current?.focus();
              }}
            />
          )}
          {line !== undefined && (
            <p class="chosen" role="status">
              {line.text}
              {typeof line.value.phone === 'string' && `, ${line.value.phone}`}
            </p>
          )}
          <fieldset class="choices">
            <legend>How it is to stand there</legend>
            {ways.map(({ key, words }) => (
              <label key={key}>
                <input type="radio" name="help-line-way" checked={way === key} onChange={() => setWay(key)} />
                {words}
              </label>
            ))}
          </fieldset>
          <p>
            <a href={placeHref({ at: 'facts', entry: undefined })}>
              Add a help line, or look after those that there are
            </a>
          </p>
          <p class="fault" role="alert">
            {failure}
          </p>
        </div>
        <div class="buttons">
          <button type="submit" class="first" ref={button} aria-disabled={line === undefined}>
            Put it in
          </button>
          <button type="button" onClick={onClose}>
            Cancel
          </button>
        </div>
      </form>
    </InsertDialog>
  );
}

function optionOf({ id, text, value, due, faults }: LedgerEntry) {
  const checked =
    due === undefined ? `last checked ${String(value.verifiedOn ?? 'never')}` : shortDueWords(due, 'helpline');
  const about = [value.phone, value.region, value.for, checked, id].filter(Boolean).join(' · ');
  return { key: id, text, about, barred: faults.length > 0 ? 'It cannot be used yet: see the ledger.' : undefined };
}
