import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { EntryKind, EntryValue, FormField, LedgerView } from '../../../model/ledgerView.ts';
import { type FieldTexts, shownText } from './entryDrafts.ts';
import { kindNames } from './entryWords.ts';
import { FieldRow } from './FieldRow.tsx';
import { addEntry, type NewEntryTexts, newEntry, newEntryFields, nothingFilled } from './newEntry.ts';

interface NewEntryFormProps {
  readonly kind: EntryKind;
  readonly ledger: LedgerView;
  readonly onDone: (id: string) => void;
  readonly onClose: () => void;
}

/** A form that was closed by a slip of the hand holds its words when it is opened again. */
const kept = new Map<EntryKind, NewEntryTexts>();

/** The fields of an entry that is to come into being, and what is wrong with them when it cannot. */
export function NewEntryForm({ kind, ledger, onDone, onClose }: NewEntryFormProps): JSX.Element {
  const [texts, setTexts] = useState(kept.get(kind) ?? nothingFilled);
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const form = useRef<HTMLFormElement>(null);
  // Faults change with each attempt alone: she is led to the first of them.
  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus(), [faults]);
  const change = (more: Partial<NewEntryTexts>): void => {
    const next = { ...texts, ...more };
    kept.set(kind, next);
    setTexts(next);
  };
  const entry = newEntry(ledger, kind, texts);
  const fields = newEntryFields(ledger, kind);
  const isHedged = entry.value.status === 'hearsay' || entry.value.status === 'opinion';

  const add = async (): Promise<void> => {
    const told = await addEntry(ledger, entry, texts);
    if (told === undefined) {
      kept.delete(kind);
      onDone(entry.id);
      return;
    }
    setFaults(told);
  };
  const row = (
    of: EntryKind,
    field: FormField,
    shown: string,
    fault: string | undefined,
    set: (text: string) => void,
  ) => (
    <FieldRow
      key={field.key}
      kind={of}
      field={field}
      prefix={of === kind ? 'new' : 'new-source'}
      text={shown}
      fault={fault}
      sources={ledger.entries.filter((one) => one.kind === 'source')}
      onText={set}
      onLeave={(text) => text !== shown && set(text)}
    />
  );
  const rows = (
    of: EntryKind,
    some: readonly FormField[],
    held: FieldTexts,
    begun: EntryValue,
    part: 'own' | 'source',
  ) =>
    some.map((field) =>
      row(
        of,
        field,
        shownText(begun, field, held),
        faults[part === 'own' ? field.key : `source.${field.key}`],
        (text) => change({ [part]: { ...held, [field.key]: text } }),
      ),
    );
  const idRow = row(kind, { ...idField, help: idHelp(kind, entry.id) }, entry.id, faults.id, (id) => change({ id }));
  return (
    <form
      ref={form}
      class="entry-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      {kind === 'word' && idRow}
      {rows(
        kind,
        fields.own.filter(({ key }) => key !== 'hedge' || isHedged),
        texts.own,
        ledger.fresh[kind],
        'own',
      )}
      {kind === 'fact' && entry.value.source === undefined && (
        <fieldset>
          <legend>Or a source that is not listed yet</legend>
          {rows('source', fields.source, texts.source, ledger.fresh.source, 'source')}
        </fieldset>
      )}
      {kind !== 'word' && idRow}
      <p class="fault" role="alert">
        {faults.form}
      </p>
      <div class="buttons">
        <button type="submit" class="first">
          Add this {kindNames[kind].one}
        </button>
        <button
          type="button"
          onClick={() => {
            kept.delete(kind);
            onClose();
          }}
        >
          Cancel
        </button>
      </div>
    </form>
  );
}

const idField: FormField = {
  key: 'id',
  help: '',
  type: 'text',
  isNeeded: true,
  choices: [],
  otherwise: undefined,
  parts: [],
};

function idHelp(kind: EntryKind, id: string): string {
  if (kind === 'word') return 'The word itself, as a dictionary has it; a verb with to, such as to trick.';
  if (kind === 'source') return 'A short name for it: facts name it so.';
  return `A short name for it: sections say {${kind}:${id === '' ? 'lake-depth' : id}}.`;
}
