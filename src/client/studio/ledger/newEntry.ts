import type { EntryKind, EntryValue, FormField, LedgerView } from '../../../model/ledgerView.ts';
import { makeEdit } from '../server/makeEdit.ts';
import { draftedChanges, type FieldTexts } from './entryDrafts.ts';
import { fileFor, freeId, idFrom, inOrder, type NewEntry, newEntriesEdit, withChanges } from './entryEdits.ts';
import { kindNames } from './entryWords.ts';
import { refreshLedger } from './ledgerState.ts';
import { faultsOf } from './saveFields.ts';

/** What is filled in of a new entry. */
export interface NewEntryTexts {
  readonly own: FieldTexts;
  /** Of a source that a new fact brings along. */
  readonly source: FieldTexts;
  /** As its author gave it; undefined while it follows the text. */
  readonly id: string | undefined;
}

export const nothingFilled: NewEntryTexts = { own: {}, source: {}, id: undefined };

/** Asked beside what is needed. */
const asked: Readonly<Record<EntryKind, readonly string[]>> = {
  fact: ['value', 'unit', 'hedge', 'note'],
  source: ['issued', 'publisher', 'URL'],
  helpline: ['phone', 'verifiedHow', 'source'],
  word: [],
};
const askedOfSource: readonly string[] = ['title', 'short', 'URL'];

/** The fields that a new entry's form shows, and those of a source that comes along. */
export function newEntryFields(
  { fields }: LedgerView,
  kind: EntryKind,
): { readonly own: readonly FormField[]; readonly source: readonly FormField[] } {
  return {
    own: fields[kind].filter(({ key, isNeeded }) => isNeeded || asked[kind].includes(key)),
    source: fields.source.filter(({ key }) => askedOfSource.includes(key)),
  };
}

/** A new entry as far as it is filled in. */
export function newEntry(ledger: LedgerView, kind: EntryKind, texts: NewEntryTexts): NewEntry {
  const fresh = ledger.fresh[kind];
  const value = withChanges(fresh, draftedChanges(fresh, newEntryFields(ledger, kind).own, texts.own));
  const named = kind === 'word' ? '' : String(value.text ?? value.short ?? value.name ?? '');
  return { kind, id: texts.id ?? idFrom(named, idsOf(ledger, kind)), value };
}

/**
 * Writes a new entry, with its source where one was filled in, as one edit.
 * @returns what is wrong, by key, a source's keys behind `source.`, the form's own at `form`; undefined when it is written.
 */
export async function addEntry(
  ledger: LedgerView,
  entry: NewEntry,
  texts: NewEntryTexts,
): Promise<Readonly<Record<string, string>> | undefined> {
  const entries = withSource(ledger, entry, texts.source);
  const told: Record<string, string> = {};
  const idFault = faultOfId(entry, idsOf(ledger, entry.kind));
  if (idFault !== undefined) told.id = idFault;
  try {
    for (const { kind, value } of entries) {
      const prefix = kind === entry.kind ? '' : 'source.';
      for (const { key, message } of await faultsOf(kind, value)) told[`${prefix}${key}`] ??= message;
    }
    const unread = entries.find(({ kind }) => fileFor(ledger.files, kind) === undefined);
    if (unread !== undefined)
      told.form = `The file of ${kindNames[unread.kind].many.toLowerCase()} has a mistake. Mend it first.`;
    if (Object.keys(told).length > 0) return told;
    const ordered = entries.map((one) => ({ ...one, value: inOrder(one.value, ledger.fields[one.kind]) }));
    const answer = await makeEdit(
      newEntriesEdit(ledger.files, ordered, `Add ${kindNames[entry.kind].one} ${entry.id}`),
    );
    if (answer.kind === 'refused') return { form: answer.message };
    if (answer.kind === 'conflict') return { form: 'The file was changed elsewhere. Nothing was written.' };
    await refreshLedger();
    return undefined;
  } catch (error) {
    return { form: (error as Error).message };
  }
}

function withSource(ledger: LedgerView, entry: NewEntry, texts: FieldTexts): readonly NewEntry[] {
  const said = draftedChanges({}, newEntryFields(ledger, entry.kind).source, texts);
  if (entry.kind !== 'fact' || entry.value.source !== undefined || Object.keys(said).length === 0) return [entry];
  const id = freeId(`${entry.id}-source`, idsOf(ledger, 'source'));
  const value: EntryValue = withChanges(ledger.fresh.source, said);
  return [
    { kind: 'source', id, value },
    { ...entry, value: { ...entry.value, source: id } },
  ];
}

function idsOf({ entries }: LedgerView, wanted: EntryKind): ReadonlySet<string> {
  return new Set(entries.filter(({ kind }) => kind === wanted).map(({ id }) => id));
}

/** As `talk new fact` asks it of names (commands/newFact). */
function faultOfId({ kind, id }: NewEntry, taken: ReadonlySet<string>): string | undefined {
  if (taken.has(id)) return 'There is one of this name already.';
  if (kind === 'word') return id.trim() === '' ? 'This is needed.' : undefined;
  return /^[A-Za-z][\w-]*$/.test(id)
    ? undefined
    : 'A letter of English first, then letters, digits, - and _, such as lake-depth.';
}
