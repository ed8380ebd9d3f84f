import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { addToProject } from '../deliver/addToProject.ts';
import { logFolder } from '../load/readLogFiles.ts';
import type { Checked } from '../model/diagnostic.ts';
import type { LoggedTalk } from '../model/loggedTalk.ts';
import type { Project } from '../model/project.ts';
import { TalkError } from '../model/talkError.ts';
import { parseTalkRecord } from '../parse/parseTalkRecord.ts';
import { recordName, recordText } from '../present/talkRecord.ts';
import { readTalkLog } from '../talk/readTalkLog.ts';

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
 * @param name by which diagnostics name the text.
 * @returns undefined with what is wrong when the text is no record.
 * @throws TalkError `usage` when the folder leads out of the project; `output-unwritable`, `disk-full`.
 */
export async function keepRecord(
  project: Project,
  name: string,
  text: string,
): Promise<Checked<KeptRecord | undefined>> {
  const { value: record, diagnostics } = parseTalkRecord(name, text);
  if (record === undefined || diagnostics.length > 0) return { value: undefined, diagnostics };
  const { at: _, ...written } = record;
  const content = recordText(written);
  for (;;) {
    const there = sameTalk(project, record);
    if (there !== undefined) return { value: { file: there.at.file, isNew: false }, diagnostics };
    const path = freePath(project, record);
    try {
      await addToProject(project.root, [{ path, content }], {
        guard: () => {
          if (sameTalk(project, record) !== undefined) throw new TalkError('usage', 'This talk is in the log already.');
        },
      });
      return { value: { file: path, isNew: true }, diagnostics };
    } catch (error) {
      // Another run may have written the same talk, or taken the name, since this one looked.
      if (sameTalk(project, record) === undefined && !stands(project, path)) throw error;
    }
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
