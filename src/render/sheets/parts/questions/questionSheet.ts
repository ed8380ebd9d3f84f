import type { SheetContext } from '../../sheetContext.ts';
import type { AskedQuestion } from '../deckQuestions.ts';

/** A question as a worksheet prints it: for pupils, or filled in for the key. */
export interface QuestionSheet {
  readonly question: AskedQuestion;
  readonly filled: boolean;
  readonly context: SheetContext;
}
