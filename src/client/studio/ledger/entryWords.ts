import type { EntryDue, EntryKind, LedgerEntry } from '../../../model/ledgerView.ts';

/** What kinds of entry are called, one and many. */
export const kindNames: Readonly<Record<EntryKind, { readonly one: string; readonly many: string }>> = {
  fact: { one: 'fact', many: 'Facts' },
  source: { one: 'source', many: 'Sources' },
  helpline: { one: 'help line', many: 'Help lines' },
  word: { one: 'word', many: 'Words' },
};

export const entryKinds = ['fact', 'source', 'helpline', 'word'] as const satisfies readonly EntryKind[];

/** How an entry is named in an address: ids are unique among a kind. */
export function entryKey({ kind, id }: Pick<LedgerEntry, 'kind' | 'id'>): string {
  return `${kind}:${id}`;
}

/** The entry that an address names, by kind and id or by the id alone. */
export function findEntry(entries: readonly LedgerEntry[], key: string): LedgerEntry | undefined {
  return entries.find((one) => entryKey(one) === key) ?? entries.find(({ id }) => id === key);
}

/** What must be done about an entry that is due, in a sentence. */
export function dueWords({ state, day, talk }: EntryDue, kind: EntryKind): string {
  if (state === 'unconfirmed') return 'A reader of the language has not confirmed its translations yet';
  const when = talk === undefined ? '' : `, and “${talk.title}” is still to be given`;
  if (kind === 'helpline')
    return state === 'past'
      ? `Last checked on ${day}: too long ago${when}`
      : `Last checked on ${day}: time to check again${when}`;
  return state === 'past' ? `Was to be looked at again by ${day}${when}` : `To be looked at again by ${day}${when}`;
}

/** The same for a line of the list. */
export function shortDueWords({ state, day }: EntryDue, kind: EntryKind): string {
  if (state === 'unconfirmed') return 'not confirmed';
  if (kind === 'helpline') return `last checked ${day}`;
  return state === 'past' ? `overdue since ${day}` : `due by ${day}`;
}

/** Whether it may be said, and how: as the status of a fact puts it. */
export function statusWords(status: unknown): string | undefined {
  return typeof status === 'string' ? (statuses[status] ?? status) : undefined;
}

const statuses: Readonly<Record<string, string>> = {
  firm: 'Firm',
  dated: 'True of its year',
  hearsay: 'Hearsay: only with its hedge',
  opinion: 'Opinion: only with its hedge',
  banned: 'Banned: never say it',
};
