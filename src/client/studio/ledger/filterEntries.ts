import type { EntryDue, EntryKind, EntryValue, LedgerEntry } from '../../../model/ledgerView.ts';
import type { YamlValue } from '../../../model/projectEdit.ts';

/** Which entries are wanted. */
export interface EntryFilter {
  /** Undefined: of every kind. */
  readonly kind: EntryKind | undefined;
  /** Only those that have all of these. */
  readonly only: ReadonlySet<EntryTrait>;
  /** Words that must all stand somewhere in an entry. */
  readonly words: string;
}

export const entryTraits = ['due', 'unused', 'banned', 'faulty'] as const;
export type EntryTrait = (typeof entryTraits)[number];

export function hasTrait(entry: LedgerEntry, trait: EntryTrait): boolean {
  switch (trait) {
    case 'due':
      return entry.due !== undefined;
    case 'unused':
      return entry.uses.length === 0;
    case 'banned':
      return entry.value.status === 'banned';
    case 'faulty':
      return entry.faults.length > 0;
  }
}

/** Entries that a filter wants, in their order; of those that are due, the worst and oldest first. */
export function filterEntries(entries: readonly LedgerEntry[], { kind, only, words }: EntryFilter): LedgerEntry[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  const found = entries.filter(
    (entry) =>
      (kind === undefined || entry.kind === kind) &&
      [...only].every((trait) => hasTrait(entry, trait)) &&
      wanted.every((word) => searchText(entry).includes(word)),
  );
  return only.has('due') ? found.sort((a, b) => urgency(a).localeCompare(urgency(b))) : found;
}

function urgency({ due }: LedgerEntry): string {
  return due === undefined ? '' : `${dueStates.indexOf(due.state)} ${due.day ?? ''}`;
}

const dueStates = ['past', 'soon', 'unconfirmed'] as const satisfies readonly EntryDue['state'][];

/** By the value that the server sent: all of an entry is searched at each key. */
const searchTexts = new WeakMap<EntryValue, string>();

function searchText({ id, text, sources, value }: LedgerEntry): string {
  const known = searchTexts.get(value);
  if (known !== undefined) return known;
  const made = plain([id, text, ...sources, ...leaves(value)].join('\n'));
  searchTexts.set(value, made);
  return made;
}

function leaves(value: YamlValue): string[] {
  if (typeof value !== 'object' || value === null) return [String(value ?? '')];
  return Object.values(value).flatMap(leaves);
}

/** Small letters without accents, so that `Zoë` is found by `zoe`. */
export function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
