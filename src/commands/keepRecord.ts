import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { logFolder } from '../load/readLogFiles.ts';
import type { Checked } from '../model/diagnostic.ts';
import type { LoggedTalk } from '../model/loggedTalk.ts';
import type { Project } from '../model/project.ts';
import { TalkError } from '../model/talkError.ts';
import { parseTalkRecord } from '../parse/parseTalkRecord.ts';
import { recordName, recordText } from '../present/talkRecord.ts';
import { readTalkLog } from '../talk/readTalkLog.ts';
import { type EditedProject, makeEdit } from './makeEdit.ts';

/** Where a record stands. */
export interface KeptRecord {
  /** Project path. */
  readonly file: string;
  /** Whether it was not there before. */
  readonly isNew: boolean;
}

/**
 * Takes a record into decks/log, each talk once: one that began at the same moment with the same deck is the same talk, and the first of
 * two records holds. Nothing is overwritten: another talk of that day with that deck gets a number.
 * @param name by which diagnostics name the text. @param today YYYY-MM-DD.
 * @returns undefined with what is wrong when the text is no record.
 * @throws TalkError `usage` when the folder leads out of the project; `output-unwritable`, `disk-full`.
 */
export async function keepRecord(
  project: Project & EditedProject,
  name: string,
  text: string,
  today: string,
): Promise<Checked<KeptRecord | undefined>> {
  const { value: record, diagnostics } = parseTalkRecord(name, text);
  if (record === undefined || diagnostics.length > 0) return { value: undefined, diagnostics };
  const { at: _, ...written } = record;
  const content = recordText(written);
  for (;;) {
    const there = sameTalk(project, record);
    if (there !== undefined) return { value: { file: there.at.file, isNew: false }, diagnostics };
    const file = freePath(project, record);
    const label = `Kept in the log: ${record.day}, ${record.deck}`;
    const plan = await makeEdit(project, { label, changes: [{ kind: 'create', file, text: content }] }, today);
    if (plan.kind === 'planned') return { value: { file, isNew: true }, diagnostics };
    // Another run may have written the same talk, or taken the name, since this one looked.
    if (sameTalk(project, record) === undefined && !stands(project, file))
      throw new TalkError('usage', plan.kind === 'refused' ? plan.message : `${file} was changed meanwhile.`);
  }
}

function sameTalk(project: Project, { deck, started }: LoggedTalk): LoggedTalk | undefined {
  return readTalkLog(project).value.find((one) => one.deck === deck && one.started === started);
}

function freePath(project: Project, record: LoggedTalk): string {
  for (let number = 1; ; number += 1) {
    const path = `${logFolder}/${recordName(record, number)}`;
    if (!stands(project, path)) return path;
  }
}

/** Whether anything of that name is there, a link to nowhere included. */
function stands({ root }: Project, path: string): boolean {
  return lstatSync(join(root, path), { throwIfNoEntry: false }) !== undefined;
}
