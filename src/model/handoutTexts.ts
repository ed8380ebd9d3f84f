import type { HandoutTextsRecord, HardQuestionRecord, JobAidRecord } from '../schema/handoutTextsSchema.ts';
import type { SourceSpan } from './sourceSpan.ts';

/** A hard question, and where it is written. */
export interface HardQuestion extends HardQuestionRecord {
  readonly at: SourceSpan;
}

/** A job aid, and where its facts are named. */
export interface JobAid extends JobAidRecord {
  readonly factsAt: SourceSpan;
}

/** What pages for hosts and the speaker say that stands on no slide. */
export interface HandoutTexts extends Omit<HandoutTextsRecord, 'hardQuestions' | 'jobAid'> {
  readonly jobAid?: JobAid | undefined;
  readonly hardQuestions: readonly HardQuestion[];
  readonly at: SourceSpan;
}

export const noHandoutTexts: HandoutTexts = {
  reporting: [],
  hardQuestions: [],
  at: { file: 'decks/handouts.yaml', line: 1, column: 1, length: 1 },
};

/** All that such texts say, each list and record as one text with its place. */
export function writtenTexts({
  at,
  hardQuestions,
  jobAid,
  ...texts
}: HandoutTexts): { text: string; at: SourceSpan }[] {
  const asked = hardQuestions.map((one) => ({ text: `${one.ask}\n${one.answer}`, at: one.at }));
  const { factsAt: _, facts: __, ...aid } = jobAid ?? { factsAt: at };
  return [
    ...Object.values({ ...texts, aid }).map((value) => ({ text: strings(value).join('\n'), at })),
    ...asked,
  ].filter(({ text }) => text !== '');
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}
