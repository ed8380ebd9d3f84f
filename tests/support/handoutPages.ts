import type { HandoutLayout } from '../../src/schema/manifestSchema.ts';

/** Pages of each handout of the fixture in tests/fixtures/paper: on Letter, on A4. One that grows by a page is looked at before it is written here. */
export const handoutPages: Readonly<Record<HandoutLayout, { readonly letter: number; readonly a4: number }>> = {
  summary: { letter: 1, a4: 1 },
  'two-up': { letter: 5, a4: 5 },
  'three-up': { letter: 3, a4: 3 },
  'six-up': { letter: 2, a4: 2 },
  notes: { letter: 3, a4: 3 },
  article: { letter: 3, a4: 2 },
  guided: { letter: 2, a4: 2 },
  'guided-key': { letter: 2, a4: 2 },
  worksheet: { letter: 3, a4: 3 },
  'worksheet-key': { letter: 3, a4: 3 },
  vocabulary: { letter: 1, a4: 1 },
  'large-print': { letter: 3, a4: 3 },
  wallet: { letter: 2, a4: 2 },
  booklet: { letter: 4, a4: 4 },
  'host-brief': { letter: 1, a4: 1 },
  'leader-guide': { letter: 2, a4: 2 },
  bulletin: { letter: 1, a4: 1 },
  announcement: { letter: 1, a4: 1 },
  'hard-questions': { letter: 1, a4: 1 },
  'family-letter': { letter: 1, a4: 1 },
  'lesson-plan': { letter: 2, a4: 2 },
  'job-aid': { letter: 2, a4: 2 },
  evaluation: { letter: 1, a4: 1 },
};
