import { type Correction, corrections } from '../check/correctedSince.ts';
import { replaceText } from '../deliver/replaceText.ts';
import { readContained } from '../load/readContained.ts';
import { readLedger } from '../load/readLedger.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { isSameHost, type LoggedTalk } from '../model/loggedTalk.ts';
import type { Project } from '../model/project.ts';
import { TalkError } from '../model/talkError.ts';
import { parseLedger } from '../parse/parseLedger.ts';
import { recordText } from '../present/talkRecord.ts';
import { readTalkLog } from '../talk/readTalkLog.ts';

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
export function noteTold(project: Project, id: string, wish: LogWish, today: string): LoggedTalk[] {
  const found = talkLog(project, wish).corrections.filter((one) => one.id === id);
  if (found.length === 0) {
    throw new TalkError('usage', `Nobody waits to be told of \`${id}\`.`, {
      hint: 'talk log --corrections lists what hosts have heard and no longer holds.',
    });
  }
  return found.flatMap(({ kind, holds, heard }) =>
    heard.map(({ talk }) => {
      noteIn(project, talk, { kind, id, day: today, holds });
      return talk;
    }),
  );
}

type Told = NonNullable<LoggedTalk['told']>[number];

/** The rest of the file is written as it was read; what JSON cannot say, such as a comment, would be lost. */
function noteIn({ root }: Project, { at }: LoggedTalk, told: Told): void {
  const read = readContained(root, `${root}/${at.file}`);
  const record = read.kind === 'read' ? plainRecord(read.bytes.toString('utf8')) : undefined;
  if (read.kind !== 'read' || record === undefined) {
    throw new TalkError('usage', `Nothing can be noted in ${at.file}, which is not plain JSON.`, {
      hint: 'Take comments out of it.',
    });
  }
  const others = record.told?.filter(({ kind, id }) => kind !== told.kind || id !== told.id) ?? [];
  replaceText(read.path, recordText({ ...record, told: [...others, told] }));
}

function plainRecord(text: string): { readonly told?: readonly Told[] } | undefined {
  try {
    return JSON.parse(text) as { readonly told?: readonly Told[] };
  } catch {
    return undefined;
  }
}
