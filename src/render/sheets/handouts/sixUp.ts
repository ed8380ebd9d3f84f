import type { PrintJob } from '../../../model/output.ts';
import { slideGrid } from '../parts/slideGrid.ts';
import type { SheetContext } from '../sheetContext.ts';

/** handout-six-up.pdf: six slides a page, to save paper. */
export function sixUp(context: SheetContext): PrintJob {
  return slideGrid(
    { layout: 'six-up', label: context.say('labelSixUp'), columns: 2, rows: 3, linesShare: 0, linesBelow: true },
    context,
  );
}
