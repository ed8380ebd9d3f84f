import { type Correction, corrections } from '../check/correctedSince.ts';
import { readLedger } from '../load/readLedger.ts';
import { readSourceText } from '../load/readSourceText.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { isSameHost, type LoggedTalk } from '../model/loggedTalk.ts';
import type { Project } from '../model/project.ts';
import type { WrittenText } from '../model/projectEdit.ts';
import { TalkError } from '../model/talkError.ts';
import { parseLedger } from '../parse/parseLedger.ts';
import { recordText } from '../present/talkRecord.ts';
import { readTalkLog } from '../talk/readTalkLog.ts';
import type { EditedProject } from './makeEdit.ts';
import { requireEdit } from './requireEdit.ts';

/** Which talks are asked for; all that were given when nothing is said. */
export interface LogWish {
  readonly deck: string | undefined;
  readonly host: string | undefined;
}

/** The log of a project. */
export interface TalkLogReport {
  /** Talks that were given, in order. */
  readonly talks: readonly LoggedTalk[];
  /** What their hosts have heard and no longer holds. */
  readonly corrections: readonly Correction[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the log, and holds it against the ledger of today. */
export function talkLog(project: Project, { deck, host }: LogWish): TalkLogReport {
  const { value: log, diagnostics } = readTalkLog(project);
  const talks = log.filter(
    (talk) =>
      talk.kind === 'given' &&
      (deck === undefined || talk.deck === deck) &&
      (host === undefined || isSameHost(talk.where, host) || isSameHost(talk.for, host)),
  );
  const ledger = parseLedger(readLedger(project).value).value;
  return { talks, corrections: corrections(talks, ledger), diagnostics };
}

/**
 * Notes in the records of talks that their hosts know of a correction.
 * @param id of the fact or help line. @param today YYYY-MM-DD.
 * @returns the talks noted in. @throws TalkError `usage` where nobody is waiting for it, `read-failed`, `output-unwritable`.
 */
export async function noteTold(
  project: Project & EditedProject,
  id: string,
  wish: LogWish,
  today: string,
): Promise<LoggedTalk[]> {
  const found = talkLog(project, wish).corrections.filter((one) => one.id === id);
  if (found.length === 0) {
    throw new TalkError('usage', `Nobody waits to be told of \`${id}\`.`, {
      hint: 'talk log --corrections lists what hosts have heard and no longer holds.',
    });
  }
  const changes = new Map<string, WrittenText>();
  const talks = found.flatMap(({ kind, holds, heard }) => heard.map(({ talk }) => ({ talk, kind, holds })));
  for (const { talk, kind, holds } of talks) {
    const { file } = talk.at;
    const known = changes.get(file);
    const base = known?.base ?? readSourceText(project.root, file) ?? '';
    const text = noted(file, known?.text ?? base, { kind, id, day: today, holds });
    changes.set(file, { kind: 'write', file, base, text });
  }
  await requireEdit(project, { label: `Told of ${id}`, changes: [...changes.values()] }, today);
  return talks.map(({ talk }) => talk);
}

type Told = NonNullable<LoggedTalk['told']>[number];

/** The rest of the file is written as it was read; what JSON cannot say, such as a comment, would be lost. */
function noted(file: string, text: string, told: Told): string {
  const record = plainRecord(text);
  if (record === undefined) {
    throw new TalkError('usage', `Nothing can be noted in ${file}, which is not plain JSON.`, {
      hint: 'Take comments out of it.',
    });
  }
  const others = record.told?.filter(({ kind, id }) => kind !== told.kind || id !== told.id) ?? [];
  return recordText({ ...record, told: [...others, told] });
}

function plainRecord(text: string): { readonly told?: readonly Told[] } | undefined {
  try {
    return JSON.parse(text) as { readonly told?: readonly Told[] };
  } catch {
    return undefined;
  }
}
