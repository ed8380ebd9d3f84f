import type { PrintJob } from '../../../model/output.ts';
import type { HandoutLayout } from '../../../schema/manifestSchema.ts';
import type { SheetContext } from '../sheetContext.ts';
import { announcement } from './announcement.ts';
import { article } from './article.ts';
import { booklet } from './booklet.ts';
import { bulletin } from './bulletin.ts';
import { evaluation } from './evaluation.ts';
import { familyLetter } from './familyLetter.ts';
import { guided, guidedKey } from './guided.ts';
import { hardQuestions } from './hardQuestions.ts';
import { hostBrief } from './hostBrief.ts';
import { jobAid } from './jobAid.ts';
import { largePrint } from './largePrint.ts';
import { leaderGuide } from './leaderGuide.ts';
import { lessonPlan } from './lessonPlan.ts';
import { notes } from './notes.ts';
import { sixUp } from './sixUp.ts';
import { summary } from './summary.ts';
import { threeUp } from './threeUp.ts';
import { twoUp } from './twoUp.ts';
import { vocabulary } from './vocabulary.ts';
import { wallet } from './wallet.ts';
import { worksheet, worksheetKey } from './worksheet.ts';

/**
 * Each handout layout and the sheet that draws it. A layout of your own is one file beside these, one line here, and its name
 * in schema/manifestSchema.ts; nothing else knows of layouts.
 */
export const handoutSheets: Readonly<Record<HandoutLayout, (context: SheetContext) => PrintJob>> = {
  summary,
  'two-up': twoUp,
  'three-up': threeUp,
  'six-up': sixUp,
  notes,
  article,
  guided,
  'guided-key': guidedKey,
  worksheet,
  'worksheet-key': worksheetKey,
  vocabulary,
  'large-print': largePrint,
  wallet,
  booklet,
  'host-brief': hostBrief,
  'leader-guide': leaderGuide,
  bulletin,
  announcement,
  'hard-questions': hardQuestions,
  'family-letter': familyLetter,
  'lesson-plan': lessonPlan,
  'job-aid': jobAid,
  evaluation,
};
