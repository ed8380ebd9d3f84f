import type { TalkLogRecord } from '../schema/talkRecordSchema.ts';
import type { SourceSpan } from './sourceSpan.ts';

/** A talk or rehearsal of decks/log. */
export interface LoggedTalk extends TalkLogRecord {
  /** Its file's first line. */
  readonly at: SourceSpan;
}

/** Where a talk was given and for whom, as one line says it. */
export function hostOf(talk: Pick<LoggedTalk, 'where' | 'for'>): string {
  return [talk.where, talk.for].filter((one) => one !== undefined).join(', ') || 'a place that is not named';
}

/**
 * Whether two names mean one host: the words of one stand in the other in one piece, capitals and signs aside, as `First Lutheran` in
 * `First Lutheran Church, Fargo`.
 */
export function isSameHost(one: string | undefined, other: string | undefined): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  return a !== '' && b !== '' && (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `));
}

function wordsOf(name: string | undefined): string {
  return (name ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’'`]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
