import { pastedRows } from '../load/pastedRows.ts';
import { memoizedRenderers } from '../serve/preview/memoizedRenderers.ts';
import type { InsertSite } from '../serve/studio/insertRoutes.ts';
import { drawInsert } from '../studio/inserts/drawInsert.ts';
import { findSpot } from '../studio/inserts/findSpot.ts';
import { insertForms } from '../studio/inserts/insertForms.ts';
import { insertNames } from '../studio/inserts/insertNames.ts';
import type { InsertTools } from '../studio/inserts/insertTools.ts';

/** What the studio offers to put into a section. */
export function studioInserts(given: Omit<InsertTools, 'loadDrawingData'>): InsertSite {
  const tools: InsertTools = { ...given, loadDrawingData: memoizedRenderers().loadDrawingData };
  const forms = insertForms();
  return {
    forms: () => forms,
    names: () => insertNames(tools),
    draw: (wish) => drawInsert(wish, tools),
    spot: (wish, point) => findSpot(wish, point, tools),
    rows: pastedRows,
  };
}
