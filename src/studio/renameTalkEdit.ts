import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { editYaml } from '../edit/editYaml.ts';
import { textVersion } from '../edit/textVersion.ts';
import { findDecks, manifestPath } from '../load/findDecks.ts';
import { logFiles } from '../load/readLogFiles.ts';
import { readSourceText } from '../load/readSourceText.ts';
import { isLanguageTag } from '../model/languageTag.ts';
import type { LoggedTalk } from '../model/loggedTalk.ts';
import type { Project } from '../model/project.ts';
import type { FileChange } from '../model/projectEdit.ts';
import { packLogFile, packLogFolder } from '../pack/packLogFile.ts';
import { packRecordText, readPackRecord } from '../pack/packRecord.ts';
import { recordName } from '../present/talkRecord.ts';
import { readTalkLog } from '../talk/readTalkLog.ts';
import { archivedTalks } from './archivedTalks.ts';
import type { TalkEdit } from './newTalkEdit.ts';

/**
 * Gives a talk another name: its manifest, the records of the log that name it, and what is remembered of its packs, those in other slots
 * and languages included. What the author writes about it elsewhere is hers. Undefined when there is none of that name.
 * @param to the new name, which is free.
 */
export function renameTalkEdit(name: string, to: string, project: Project): TalkEdit | undefined {
  const file = manifestPath(project, name);
  const text = readSourceText(project.root, file);
  if (text === undefined) return undefined;
  const renamed = renamedDeck(name, to, project);
  const changes: FileChange[] = [
    { kind: 'create', file: `decks/${to}${file.slice(file.lastIndexOf('.'))}`, text },
    { kind: 'remove', file, expected: textVersion(text) },
    ...logChanges(renamed, project),
    ...packChanges(renamed, project),
  ];
  return { name: to, edit: { label: `Renamed ${name} to ${to}`, changes } };
}

/** What a deck is called from now on; undefined for those of other talks. */
type RenamedDeck = (deck: string) => string | undefined;

/** A talk in another slot or language has that behind its name (model/slotName, requestedName), unless a manifest is called so. */
function renamedDeck(name: string, to: string, project: Project): RenamedDeck {
  const others = [...findDecks(project), ...archivedTalks(project).map((one) => one.name)];
  const isOther = (deck: string): boolean =>
    others.some((one) => one.length > name.length && (deck === one || deck.startsWith(`${one}-`)));
  return (deck) => {
    if (deck === name) return to;
    if (!deck.startsWith(`${name}-`) || isOther(deck)) return undefined;
    const wishes = deck.slice(name.length + 1);
    return isWishes(wishes) ? `${to}-${wishes}` : undefined;
  };
}

/** Languages, at most two, and minutes: `20`, `es`, `en-es-20`. */
function isWishes(words: string): boolean {
  const tags = words.replace(/(?:^|-)\d+(?:\.\d+)?$/, '');
  return tags === '' || tags.split('-').every((tag) => isLanguageTag(tag) || /^(?:[A-Z]{2}|[A-Z][a-z]{3})$/.test(tag));
}

function logChanges(renamed: RenamedDeck, project: Project): FileChange[] {
  const taken = new Set(logFiles(project));
  return readTalkLog(project).value.flatMap((talk): FileChange[] => {
    const deck = renamed(talk.deck);
    const { file } = talk.at;
    const text = readSourceText(project.root, file);
    if (deck === undefined || text === undefined) return [];
    const changed = editYaml(text, [{ do: 'set', path: ['deck'], value: deck }]);
    if (changed.kind !== 'text') return [];
    const path = recordPath(talk, deck, taken);
    taken.add(path);
    return replaced(file, text, path, changed.text);
  });
}

/** The file of a record takes the deck's name where it had it; one that its author has named stays. */
function recordPath(talk: LoggedTalk, deck: string, taken: ReadonlySet<string>): string {
  const { file } = talk.at;
  const numbers = taken.size + 1;
  const names = Array.from({ length: numbers }, (_, before) => recordName(talk, before + 1));
  if (!names.includes(basename(file))) return file;
  for (let number = 1; ; number += 1) {
    const path = `${dirname(file)}/${recordName({ ...talk, deck }, number)}`;
    if (!taken.has(path)) return path;
  }
}

function packChanges(renamed: RenamedDeck, { root }: Project): FileChange[] {
  return packFiles(root).flatMap((file): FileChange[] => {
    const text = readSourceText(root, file);
    const record = text === undefined ? undefined : readPackRecord(text);
    const deck = record === undefined ? undefined : renamed(record.deck);
    if (text === undefined || record === undefined || deck === undefined) return [];
    const to = packLogFile(deck, record.host);
    const after = packRecordText({ ...record, deck });
    const former = to === file ? undefined : readSourceText(root, to);
    if (former === undefined) return replaced(file, text, to, after);
    // Of a deck that had the name once: nobody asks for it any more.
    return [
      { kind: 'write', file: to, base: former, text: after },
      { kind: 'remove', file, expected: textVersion(text) },
    ];
  });
}

function packFiles(root: string): string[] {
  try {
    return readdirSync(join(root, packLogFolder))
      .filter((name) => name.endsWith('.json'))
      .map((name) => `${packLogFolder}/${name}`);
  } catch {
    return [];
  }
}

function replaced(file: string, before: string, to: string, after: string): FileChange[] {
  if (to === file) return [{ kind: 'write', file, base: before, text: after }];
  return [
    { kind: 'create', file: to, text: after },
    { kind: 'remove', file, expected: textVersion(before) },
  ];
}
