import { readYaml } from '../edit/yaml/readYaml.ts';
import { openProject } from '../load/openProject.ts';
import { readSourceText } from '../load/readSourceText.ts';
import type { BuildRequest } from '../model/buildRequest.ts';
import { didYouMean } from '../model/didYouMean.ts';
import type { EntryKind, EntryUse, EntryValue, LedgerEntry, LedgerView } from '../model/ledgerView.ts';
import type { FileChange, YamlStep, YamlValue } from '../model/projectEdit.ts';
import { TalkError } from '../model/talkError.ts';
import { entryFaults } from '../schema/ledgerForm.ts';
import { readLedgerView } from '../studio/readLedgerView.ts';
import { plainParsers } from '../talk/openTalk.ts';
import { requireEdit } from './requireEdit.ts';

/** All facts, sources, help lines and words: what is due, what is wrong, where each is used. */
export function ledgerView(request: BuildRequest): LedgerView {
  const project = openProject(request.folder);
  const context = { project, request: { ...request, decks: [] }, parsers: plainParsers };
  return readLedgerView(context, (file) => readSourceText(project.root, file), request.today);
}

/** An entry of the ledger. */
export interface NamedEntry {
  readonly kind: EntryKind;
  readonly id: string;
}

/**
 * Sets fields of an entry, or adds one; no other line of its file changes, and it can be undone.
 * @param words each `key=value`; nothing behind the sign takes the key out. Lists and groups are written as YAML between brackets.
 * @param isNew whether the entry is not there yet. @returns the project paths written.
 * @throws TalkError `usage` for an entry or a key that there is not, or a value that would keep talks from using it.
 */
export async function setEntry(
  request: BuildRequest,
  { kind, id }: NamedEntry,
  words: readonly string[],
  isNew = false,
): Promise<string[]> {
  const view = ledgerView(request);
  const entry = isNew ? undefined : entryOf(view, { kind, id });
  if (isNew) refuseId(view, { kind, id });
  const changes = words.map((word) => changeOf(view, kind, word));
  const before = entry?.value ?? view.fresh[kind];
  const value = withChanges(before, changes);
  const fault = entryFaults(kind, value).find(
    ({ key }) => entry === undefined || changes.some((change) => change.key === key),
  );
  if (fault !== undefined)
    throw new TalkError('usage', `${fault.key}: ${fault.message}`, { hint: 'Nothing was written.' });
  const steps = changes.flatMap(({ key, wanted }): YamlStep[] => {
    if (wanted !== undefined) return [{ do: 'set', path: [id, key], value: wanted }];
    return Object.hasOwn(before, key) ? [{ do: 'remove', path: [id, key] }] : [];
  });
  const label = isNew ? `New ${kind}: ${id}` : `Changed ${id}`;
  return await change(
    request,
    view,
    { kind, file: entry?.file },
    label,
    isNew ? [{ do: 'set', path: [id], value }] : steps,
  );
}

/** Takes an entry out of its file; one that is used stays. @returns the project paths written. @throws TalkError `usage`. */
export async function removeEntry(request: BuildRequest, { kind, id }: NamedEntry): Promise<string[]> {
  const view = ledgerView(request);
  const { file, uses } = entryOf(view, { kind, id });
  if (uses.length > 0) {
    throw new TalkError('usage', `\`${id}\` is used: ${uses.map(useName).join(', ')}.`, {
      hint: 'Take it out there first. Nothing was written.',
    });
  }
  return await change(request, view, { kind, file }, `Remove ${id}`, [{ do: 'remove', path: [id] }]);
}

async function change(
  request: BuildRequest,
  { files }: LedgerView,
  { kind, file }: { readonly kind: EntryKind; readonly file: string | undefined },
  label: string,
  steps: readonly YamlStep[],
): Promise<string[]> {
  // A new entry goes into the file that has its kind's own name, which is the shortest.
  const own = files.filter((one) => one.kind === kind && !one.isUnread && (file === undefined || one.file === file));
  const [into] = own.toSorted((a, b) => a.file.length - b.file.length);
  if (into === undefined)
    throw new TalkError('usage', 'Its file has mistakes.', { hint: 'Mend it first, `talk check` says how.' });
  const edit: FileChange = { kind: 'yaml', file: into.file, expected: into.version, steps };
  const begun: FileChange[] = into.begins === undefined ? [] : [{ kind: 'create', file: into.file, text: into.begins }];
  const { root } = openProject(request.folder);
  return await requireEdit({ root, out: request.out }, { label, changes: [...begun, edit] }, request.today);
}

function entryOf({ entries }: LedgerView, { kind, id }: NamedEntry): LedgerEntry {
  const entry = entries.find((one) => one.kind === kind && one.id === id);
  if (entry !== undefined) return entry;
  const known = entries.filter((one) => one.kind === kind).map((one) => one.id);
  throw new TalkError('usage', `There is no ${kind} \`${id}\`.`, {
    hint: `${didYouMean(id, known)}talk ledger ${kind} lists all.`,
  });
}

function refuseId({ entries }: LedgerView, { kind, id }: NamedEntry): void {
  if (entries.some((one) => one.kind === kind && one.id === id))
    throw new TalkError('usage', `There is a ${kind} \`${id}\` already.`, {
      hint: 'Write talk ledger set to change it.',
    });
  if (kind !== 'word' && !/^[A-Za-z][\w-]*$/.test(id)) {
    throw new TalkError('usage', `\`${id}\` cannot be the name.`, {
      hint: 'Give a name such as lake-depth: a letter of English first, then letters, digits, - and _.',
    });
  }
}

interface FieldChange {
  readonly key: string;
  /** Undefined takes the key out. */
  readonly wanted: YamlValue | undefined;
}

function changeOf({ fields }: LedgerView, kind: EntryKind, word: string): FieldChange {
  const [, key = '', text = ''] = /^([^=]+)=(.*)$/s.exec(word) ?? [];
  const known = fields[kind].map((one) => one.key);
  const field = fields[kind].find((one) => one.key === key);
  if (field === undefined) {
    throw new TalkError('usage', `\`${word}\` sets no field of a ${kind}.`, {
      hint: `Write ${known[0]}=VALUE. ${didYouMean(key, known)}There are ${known.join(', ')}.`,
    });
  }
  if (text === '') return { key, wanted: undefined };
  const isText =
    ['text', 'day', 'choice'].includes(field.type) || !/^[[{"']|^-?\d+(?:\.\d+)?$|^(?:true|false)$/.test(text);
  const read = isText ? undefined : readYaml(text);
  return { key, wanted: read?.value ?? text };
}

function withChanges(value: EntryValue, changes: readonly FieldChange[]): EntryValue {
  const all = new Map<string, YamlValue>(Object.entries(value));
  for (const { key, wanted } of changes) {
    if (wanted === undefined) all.delete(key);
    else all.set(key, wanted);
  }
  return Object.fromEntries(all);
}

function useName(use: EntryUse): string {
  if (use.by === 'section') return use.section;
  return use.by === 'entry' ? use.id : use.file;
}
