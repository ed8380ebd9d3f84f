import type { EntryKind, EntryValue, LedgerTextFile } from '../../../model/ledgerView.ts';
import type { FileChange, ProjectEdit, YamlStep, YamlValue } from '../../../model/projectEdit.ts';

/** New values by key; undefined takes a key out. */
export type FieldChanges = Readonly<Record<string, YamlValue | undefined>>;

/** An entry with other values. */
export function withChanges(value: EntryValue, changes: FieldChanges): EntryValue {
  const kept = Object.entries({ ...value, ...changes }).filter(
    (pair): pair is [string, YamlValue] => pair[1] !== undefined,
  );
  return Object.fromEntries(kept);
}

/** An entry with its keys in the order of a form. */
export function inOrder(value: EntryValue, fields: readonly { readonly key: string }[]): EntryValue {
  const ordered = fields.flatMap(({ key }): [string, YamlValue][] => {
    const one = value[key];
    return one === undefined ? [] : [[key, one]];
  });
  return { ...Object.fromEntries(ordered), ...value };
}

/** Sets or takes out fields of an entry: one step to undo, and no other line of the file changes. */
export function fieldsEdit(
  { file, version }: Pick<LedgerTextFile, 'file' | 'version'>,
  { id, value }: { readonly id: string; readonly value: EntryValue },
  changes: FieldChanges,
  label: string,
): ProjectEdit {
  const steps = Object.entries(changes).flatMap(([key, wanted]): YamlStep[] => {
    const path = [id, key];
    if (wanted !== undefined) return [{ do: 'set', path, value: wanted }];
    return Object.hasOwn(value, key) ? [{ do: 'remove', path }] : [];
  });
  return { label, changes: [{ kind: 'yaml', file, expected: version, steps }] };
}

/** An entry that is to come into being. */
export interface NewEntry {
  readonly kind: EntryKind;
  readonly id: string;
  readonly value: EntryValue;
}

/** Adds entries behind the others of their files; a file that is not there is begun. */
export function newEntriesEdit(
  files: readonly LedgerTextFile[],
  entries: readonly NewEntry[],
  label: string,
): ProjectEdit {
  const changes = entries.flatMap(({ kind, id, value }): FileChange[] => {
    const into = fileFor(files, kind);
    if (into === undefined) return [];
    const { file, version, begins } = into;
    const added = { kind: 'yaml', file, expected: version, steps: [{ do: 'set', path: [id], value }] } as const;
    return begins === undefined ? [added] : [{ kind: 'create', file, text: begins }, added];
  });
  return { label, changes };
}

/** Where a new entry goes: the file that has its kind's own name, which is the shortest. */
export function fileFor(files: readonly LedgerTextFile[], kind: EntryKind): LedgerTextFile | undefined {
  return files.filter((one) => one.kind === kind && !one.isUnread).toSorted((a, b) => a.file.length - b.file.length)[0];
}

export function removalEdit({ file, version }: Pick<LedgerTextFile, 'file' | 'version'>, id: string): ProjectEdit {
  return {
    label: `Remove ${id}`,
    changes: [{ kind: 'yaml', file, expected: version, steps: [{ do: 'remove', path: [id] }] }],
  };
}

/** An id from the first words of a text that no other has: a letter of English first, then letters, digits and hyphens. */
export function idFrom(text: string, taken: ReadonlySet<string>): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}|\{\w*\}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const base = (words ?? [])
    .slice(0, 4)
    .join('-')
    .replace(/^[^a-z]+/, '');
  return base === '' ? '' : freeId(base, taken);
}

/** An id that no other has. */
export function freeId(base: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? base : `${base}-${count}`;
    if (!taken.has(id)) return id;
  }
}
