import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { EntryKind, EntryValue, FormField, LedgerView } from '../../../model/ledgerView.ts';
import { makeEdit } from '../server/makeEdit.ts';
import { draftedChanges, type FieldTexts, shownText } from './entryDrafts.ts';
import { freeId, idFrom, type NewEntry, newEntriesEdit, withChanges } from './entryEdits.ts';
import { kindNames } from './entryWords.ts';
import { FieldRow } from './FieldRow.tsx';
import { refreshLedger, useLedger } from './ledgerState.ts';
import { faultsOf } from './saveFields.ts';
import './ledger.css';

interface NewEntryDialogProps {
  readonly kind: EntryKind;
  /** It is written: `id` names it. */
  readonly onDone: (id: string) => void;
  /** It was closed without anything written. */
  readonly onClose: () => void;
}

/** A new fact, source, help line or word, as a small form over the page. */
export function NewEntryDialog({ kind, onDone, onClose }: NewEntryDialogProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const { ledger, error } = useLedger();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="new-entry" aria-labelledby="new-entry-head" ref={dialog} onClose={onClose}>
      <h2 id="new-entry-head">New {kindNames[kind].one}</h2>
      {ledger === undefined ? (
        <p>{error?.message ?? 'One moment …'}</p>
      ) : (
        <NewEntryForm kind={kind} ledger={ledger} onDone={onDone} onClose={onClose} />
      )}
    </dialog>
  );
}

function NewEntryForm({ kind, ledger, onDone, onClose }: NewEntryDialogProps & { ledger: LedgerView }): JSX.Element {
  const [texts, setTexts] = useState<FieldTexts>({});
  const [sourceTexts, setSourceTexts] = useState<FieldTexts>({});
  const [ownId, setOwnId] = useState<string | undefined>(undefined);
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const form = useRef<HTMLFormElement>(null);
  const sources = ledger.entries.filter((one) => one.kind === 'source');
  const taken = new Set(ledger.entries.filter((one) => one.kind === kind).map((one) => one.id));
  const fresh = ledger.fresh[kind];
  const fields = ledger.fields[kind].filter(({ key, isNeeded }) => isNeeded || asked[kind].includes(key));
  const value = withChanges(fresh, draftedChanges(fresh, fields, texts));
  const id = ownId ?? (kind === 'word' ? '' : idFrom(String(value.text ?? value.short ?? value.name ?? ''), taken));
  const withSource = kind === 'fact' && value.source === undefined;
  const sourceFields = ledger.fields.source.filter(({ key }) => askedOfSource.includes(key));

  const add = async (): Promise<void> => {
    const entries = newEntries(
      { kind, id, value },
      withSource ? sourceValue(ledger, sourceFields, sourceTexts) : undefined,
      sources.map((one) => one.id),
    );
    const told: Record<string, string> = {};
    const idFault = faultOfId(kind, id, taken);
    if (idFault !== undefined) told.id = idFault;
    try {
      for (const entry of entries) {
        const prefix = entry.kind === kind ? '' : 'source.';
        for (const fault of await faultsOf(entry.kind, entry.value)) told[`${prefix}${fault.key}`] ??= fault.message;
      }
      if (Object.keys(told).length === 0) {
        const answer = await makeEdit(newEntriesEdit(ledger.files, entries, `Add ${kindNames[kind].one} ${id}`));
        if (answer.kind === 'done') {
          await refreshLedger();
          onDone(id);
          return;
        }
        told.form = answer.kind === 'refused' ? answer.message : 'The file was changed elsewhere. Nothing was written.';
      }
    } catch (error) {
      told.form = (error as Error).message;
    }
    setFaults(told);
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus());
  };

  const row = (
    field: FormField,
    own: FieldTexts,
    begun: EntryValue,
    change: (texts: FieldTexts) => void,
    of: EntryKind,
  ) => {
    const prefix = of === kind ? 'new' : 'new-source';
    const set = (text: string): void => change({ ...own, [field.key]: text });
    return (
      <FieldRow
        key={field.key}
        kind={of}
        field={field}
        prefix={prefix}
        text={shownText(begun, field, own)}
        fault={faults[of === kind ? field.key : `source.${field.key}`]}
        sources={sources}
        onText={set}
        onLeave={set}
      />
    );
  };
  const idField: FormField = { ...plainField, key: 'id', help: idHelp(kind, id), isNeeded: true };
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
      {kind === 'word' && <IdRow field={idField} id={id} fault={faults.id} onId={setOwnId} kind={kind} />}
      {fields.map((field) =>
        field.key === 'hedge' && value.status !== 'hearsay' && value.status !== 'opinion'
          ? null
          : row(field, texts, fresh, setTexts, kind),
      )}
      {withSource && (
        <fieldset>
          <legend>Or a source that is not listed yet</legend>
          {sourceFields.map((field) => row(field, sourceTexts, ledger.fresh.source, setSourceTexts, 'source'))}
        </fieldset>
      )}
      {kind !== 'word' && <IdRow field={idField} id={id} fault={faults.id} onId={setOwnId} kind={kind} />}
      <p class="fault" role="alert">
        {faults.form}
      </p>
      <div class="buttons">
        <button type="submit" class="first">
          Add this {kindNames[kind].one}
        </button>
        <button type="button" onClick={onClose}>
          Cancel
        </button>
      </div>
    </form>
  );
}

interface IdRowProps {
  readonly kind: EntryKind;
  readonly field: FormField;
  readonly id: string;
  readonly fault: string | undefined;
  readonly onId: (id: string) => void;
}

function IdRow({ kind, field, id, fault, onId }: IdRowProps): JSX.Element {
  return (
    <FieldRow
      kind={kind}
      field={field}
      prefix="new"
      text={id}
      fault={fault}
      sources={[]}
      onText={onId}
      onLeave={(text) => text !== id && onId(text)}
    />
  );
}

const plainField: FormField = {
  key: 'id',
  help: '',
  type: 'text',
  isNeeded: true,
  choices: [],
  otherwise: undefined,
  parts: [],
};

/** Beside what is needed. */
const asked: Readonly<Record<EntryKind, readonly string[]>> = {
  fact: ['value', 'unit', 'hedge', 'note'],
  source: ['issued', 'publisher', 'URL'],
  helpline: ['phone', 'verifiedHow', 'source'],
  word: [],
};
const askedOfSource: readonly string[] = ['title', 'short', 'URL'];

function idHelp(kind: EntryKind, id: string): string {
  if (kind === 'word') return 'The word itself, as a dictionary has it; a verb with to, such as to trick.';
  const name = id === '' ? 'lake-depth' : id;
  if (kind === 'source') return 'A short name for it: facts name it so.';
  return `A short name for it: sections say {${kind}:${name}}.`;
}

function faultOfId(kind: EntryKind, id: string, taken: ReadonlySet<string>): string | undefined {
  if (taken.has(id)) return 'There is one of this name already.';
  if (kind === 'word') return id.trim() === '' ? 'This is needed.' : undefined;
  return /^[A-Za-z][\w-]*$/.test(id)
    ? undefined
    : 'A letter of English first, then letters, digits, - and _, such as lake-depth.';
}

/** Undefined when nothing was said of it. */
function sourceValue(ledger: LedgerView, fields: readonly FormField[], texts: FieldTexts): EntryValue | undefined {
  const said = draftedChanges({}, fields, texts);
  return Object.keys(said).length === 0 ? undefined : withChanges(ledger.fresh.source, said);
}

function newEntries(entry: NewEntry, source: EntryValue | undefined, sources: readonly string[]): NewEntry[] {
  if (source === undefined) return [entry];
  const id = freeId(`${entry.id}-source`, new Set(sources));
  return [
    { kind: 'source', id, value: source },
    { ...entry, value: { ...entry.value, source: id } },
  ];
}
