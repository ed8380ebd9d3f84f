import type { PrintJob } from '../../../model/output.ts';
import { slideGrid } from '../parts/slideGrid.ts';
import type { SheetContext } from '../sheetContext.ts';

/** handout-two-up.pdf: two slides a page, as large as the paper allows. */
export function twoUp(context: SheetContext): PrintJob {
  return slideGrid({ layout: 'two-up', label: context.say('labelTwoUp'), columns: 1, rows: 2, linesShare: 0 }, context);
}
