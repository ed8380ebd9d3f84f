import { plainText } from '../edit/plainText.ts';
import { textVersion } from '../edit/textVersion.ts';
import { isMap } from '../edit/yaml/applyStep.ts';
import { readYaml } from '../edit/yaml/readYaml.ts';
import { readLedger } from '../load/readLedger.ts';
import type { EntryKind, EntryValue, LedgerTextFile } from '../model/ledgerView.ts';
import type { Project } from '../model/project.ts';

/** A file of the ledger with its entries as they stand there, by id. */
export interface EntryFile extends LedgerTextFile {
  readonly entries: ReadonlyMap<string, EntryValue>;
}

/** Kinds of the ledger's files as they are read, and as they begin when there is none. */
const kinds = [
  ['fact', 'facts'],
  ['source', 'sources'],
  ['helpline', 'helplines'],
  ['word', 'glossary'],
] as const;

/**
 * All files of facts, sources, help lines and words; of a kind that has none, the one that would be begun.
 * @param open a file's text as it stands on the disk.
 */
export function ledgerFiles(project: Project, open: (file: string) => string | undefined): EntryFile[] {
  const there = readLedger(project).value;
  return kinds.flatMap(([kind, name]) => {
    const files = there.filter((one) => one.kind === name).map(({ file }) => entryFile(kind, file, open(file)));
    return files.length > 0 ? files : [newFile(kind, name)];
  });
}

/** As last read, by file: hundreds of entries take a while, and most changes are to another file. */
const lastRead = new Map<string, EntryFile>();

function entryFile(kind: EntryKind, file: string, text: string | undefined): EntryFile {
  const version = textVersion(text ?? '');
  const last = lastRead.get(file);
  if (last?.version === version) return last;
  const read = readEntries(kind, file, text, version);
  lastRead.set(file, read);
  return read;
}

function readEntries(kind: EntryKind, file: string, text: string | undefined, version: string): EntryFile {
  const value = text === undefined ? undefined : readYaml(plainText(text).text)?.value;
  const isRead = value === null || isMap(value);
  const entries = Object.entries(isMap(value) ? value : {}).map(([id, entry]): [string, EntryValue] => [
    id,
    isMap(entry) ? entry : {},
  ]);
  return {
    kind,
    file,
    version,
    begins: undefined,
    isUnread: !isRead,
    entries: new Map(entries),
  };
}

function newFile(kind: EntryKind, name: string): EntryFile {
  const begins = `# yaml-language-server: $schema=schemas/${name}.schema.json\n`;
  const file = `decks/${name}.yaml`;
  return { kind, file, version: textVersion(begins), begins, isUnread: false, entries: new Map() };
}
