import type { LoggedTalk } from '../../src/model/loggedTalk.ts';
import { type TalkLogRecord, talkRecordSchema } from '../../src/schema/talkRecordSchema.ts';

/** What a test says of a talk in the log. */
export interface LoggedParts extends Partial<Omit<TalkLogRecord, 'sections' | 'said'>> {
  /** Ids of sections that were told, a minute each, as planned. */
  readonly sections?: readonly string[];
  /** Ids of sections that were cut. */
  readonly cut?: readonly string[];
  /** Facts by id, in the words of that day. */
  readonly said?: Readonly<Record<string, string>>;
}

/** A talk of ten minutes as the log has it; what was said is not what a ledger says today. */
export function loggedTalk(parts: LoggedParts = {}): LoggedTalk {
  const record = talkRecordSchema.parse(recordParts(parts));
  return { ...record, at: { file: `decks/log/${record.day}-${record.deck}.json`, line: 1, column: 1, length: 1 } };
}

/** The same as plain data, as a file has it. */
export function recordParts({ sections = [], cut = [], said = {}, ...rest }: LoggedParts = {}) {
  const section = (id: string, tookSeconds: number, notShown: string[] = []) => ({
    section: id,
    plannedSeconds: 60,
    tookSeconds,
    notShown,
  });
  return {
    format: 1,
    kind: 'given',
    day: '2026-03-14',
    deck: 'made',
    title: 'A talk',
    version: 'v1',
    started: '2026-03-14T10:00:00.000Z',
    slotSeconds: 600,
    tookSeconds: 540,
    questionSeconds: 60,
    unseenSeconds: 0,
    ...rest,
    sections: [...sections.map((id) => section(id, 60)), ...cut.map((id) => section(id, 0, [`${id}-1`]))],
    said: Object.entries(said).map(([id, words]) => ({ kind: 'fact', id, words, hash: '00000000' })),
  };
}
