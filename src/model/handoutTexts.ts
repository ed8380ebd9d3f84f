import type { CardRecord, HandoutTextsRecord, HardQuestionRecord, JobAidRecord } from '../schema/handoutTextsSchema.ts';
import type { SourceSpan } from './sourceSpan.ts';

/** A hard question, and where it is written. */
export interface HardQuestion extends HardQuestionRecord {
  readonly at: SourceSpan;
}

/** A job aid, and where its facts are named. */
export interface JobAid extends JobAidRecord {
  readonly factsAt: SourceSpan;
}

/** A side of a card in another language, and where it is written. */
export interface CardLanguage {
  readonly language: string;
  readonly title: string;
  readonly lines: readonly string[];
  /** Undefined while no reader of that language has confirmed it. */
  readonly confirmedBy: string | undefined;
  readonly at: SourceSpan;
}

/** The second side of a card. */
export interface Card extends Omit<CardRecord, 'lang'> {
  readonly languages: readonly CardLanguage[];
  /** Where its help lines are named; undefined when it names none. */
  readonly helpLinesAt?: SourceSpan | undefined;
}

/** What pages for hosts and the speaker say that stands on no slide. */
export interface HandoutTexts extends Omit<HandoutTextsRecord, 'hardQuestions' | 'jobAid' | 'card'> {
  readonly card?: Card | undefined;
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
  const { facts: _, ...aid } = jobAid ?? {};
  return [
    ...Object.values({ ...texts, aid }).map((value) => ({ text: strings(value).join('\n'), at })),
    ...asked,
  ].filter(({ text }) => text !== '');
}

/** Places, tags, ids and who has confirmed a text are printed nowhere. */
const unsaid: ReadonlySet<string> = new Set(['at', 'factsAt', 'helpLines', 'helpLinesAt', 'language', 'confirmedBy']);

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (unsaid.has(key) ? [] : strings(inner)));
}
