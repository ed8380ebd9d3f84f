import type { PrintJob } from '../../../model/output.ts';
import { slideGrid } from '../parts/slideGrid.ts';
import type { SheetContext } from '../sheetContext.ts';

/** handout-three-up.pdf: three slides a page, each with ruled lines beside it. */
export function threeUp(context: SheetContext): PrintJob {
  return slideGrid(
    { layout: 'three-up', label: context.say('labelThreeUp'), columns: 1, rows: 3, linesShare: 0.34 },
    context,
  );
}
