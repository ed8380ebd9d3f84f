import type { EntryKind, FieldFault } from '../../../model/ledgerView.ts';
import { send } from '../server/ask.ts';
import { makeEdit } from '../server/makeEdit.ts';
import { type FieldChanges, fieldsEdit, withChanges } from './entryEdits.ts';
import { newestLedger, refreshLedger } from './ledgerState.ts';

/** What became of changes to fields: written, or told beside the fields and not written. */
export type SaveOutcome =
  | { readonly kind: 'saved' }
  | { readonly kind: 'faults'; readonly faults: readonly FieldFault[] };

let last: Promise<unknown> = Promise.resolve();

/**
 * Writes changes to an entry, after those that are still being written, as one edit. Nothing is written that would keep talks from
 * using it: the entry's own definition is asked first.
 */
export function saveFields(kind: EntryKind, id: string, changes: FieldChanges, label: string): Promise<SaveOutcome> {
  const outcome = last.then(() => save(kind, id, changes, label));
  last = outcome.catch(() => undefined);
  return outcome;
}

async function save(kind: EntryKind, id: string, changes: FieldChanges, label: string): Promise<SaveOutcome> {
  const ledger = newestLedger();
  const entry = ledger?.entries.find((one) => one.kind === kind && one.id === id);
  const file = ledger?.files.find((one) => one.file === entry?.file);
  const [first = ''] = Object.keys(changes);
  const failed = (message: string): SaveOutcome => ({ kind: 'faults', faults: [{ key: first, message }] });
  if (entry === undefined || file === undefined) return failed(`There is no “${id}” any more.`);
  const faults = await faultsOf(kind, withChanges(entry.value, changes)).catch((error: Error) => error);
  if (faults instanceof Error) return failed(faults.message);
  // What was wrong before, in other fields, does not keep this one from being mended.
  const own = faults.filter(({ key }) => key in changes || !entry.faults.some((fault) => fault.key === key));
  if (own.length > 0) return { kind: 'faults', faults: own };
  const answer = await makeEdit(fieldsEdit(file, entry, changes, label));
  if (answer.kind === 'refused') return failed(answer.message);
  if (answer.kind === 'conflict') return failed('It was changed elsewhere in the same lines. Nothing was written.');
  await refreshLedger().catch(() => undefined);
  return { kind: 'saved' };
}

/** What would be wrong with an entry. @throws AskError */
export function faultsOf(kind: EntryKind, value: object): Promise<readonly FieldFault[]> {
  return send('POST', '/ledger/faults', { kind, value });
}
