import type { HandoutLayout } from '../../../schema/manifestSchema.ts';
import type { WordKey } from '../../../words/wordList.ts';

/** How often a sheet is copied, and how it is printed. */
export interface HandoutCopies {
  readonly sheet: WordKey;
  /** How often, in words. */
  readonly copies: WordKey;
  /** One sheet serves so many listeners; undefined where the number does not follow from theirs. */
  readonly listeners?: number;
  /** So many, however many listen. */
  readonly fixed?: number;
  /** Both sides, and along which edge paper is turned, where it is not as one likes. */
  readonly turned?: 'long' | 'short';
}

/** How often each sheet is copied; what is not here is not for hosts to copy. */
export const handoutCopies: Readonly<Partial<Record<HandoutLayout, HandoutCopies>>> = {
  'family-letter': { sheet: 'labelFamilyLetter', copies: 'copies.family' },
  bulletin: { sheet: 'labelBulletin', copies: 'copies.twoListeners', listeners: 2 },
  announcement: { sheet: 'labelAnnouncement', copies: 'copies.aloud', fixed: 1 },
  summary: { sheet: 'labelSummary', copies: 'copies.listener', listeners: 1 },
  'two-up': { sheet: 'labelTwoUp', copies: 'copies.ask' },
  'three-up': { sheet: 'labelThreeUp', copies: 'copies.ask' },
  'six-up': { sheet: 'labelSixUp', copies: 'copies.ask' },
  notes: { sheet: 'labelNotes', copies: 'copies.absent', fixed: 5 },
  article: { sheet: 'toRead', copies: 'copies.absent', fixed: 5 },
  guided: { sheet: 'labelGuided', copies: 'copies.listenerPencil', listeners: 1 },
  'guided-key': { sheet: 'labelGuided', copies: 'copies.leads', fixed: 1 },
  worksheet: { sheet: 'labelWorksheet', copies: 'copies.student', listeners: 1 },
  'worksheet-key': { sheet: 'labelWorksheet', copies: 'copies.teaches', fixed: 1 },
  vocabulary: { sheet: 'labelVocabulary', copies: 'copies.student', listeners: 1 },
  'large-print': { sheet: 'labelLargePrint', copies: 'copies.large', fixed: 2 },
  'leader-guide': { sheet: 'labelLeaderGuide', copies: 'copies.table' },
  'lesson-plan': { sheet: 'labelLessonPlan', copies: 'copies.teaches', fixed: 1 },
  'job-aid': { sheet: 'labelJobAid', copies: 'copies.desk', turned: 'long' },
  evaluation: { sheet: 'labelEvaluation', copies: 'copies.twoListeners', listeners: 2 },
  wallet: { sheet: 'labelWallet', copies: 'copies.tenListeners', listeners: 10, turned: 'long' },
  booklet: { sheet: 'labelBooklet', copies: 'copies.listenerFold', listeners: 1, turned: 'short' },
};
