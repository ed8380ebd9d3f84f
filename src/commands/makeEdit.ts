import { sweepLeftovers } from '../deliver/sweepLeftovers.ts';
import { writeEdit } from '../deliver/writeEdit.ts';
import { planEdit, type TextSources } from '../edit/planEdit.ts';
import { readSourceText } from '../load/readSourceText.ts';
import type { PlannedEdit } from '../model/plannedEdit.ts';
import type { ProjectEdit } from '../model/projectEdit.ts';

/** A project whose files are edited. */
export interface EditedProject {
  /** Its folder, absolute. */
  readonly root: string;
  /** Its output folder, absolute: nothing in it is edited. */
  readonly out: string;
}

/**
 * Makes an edit in a project's files: all of it, or nothing where it is refused or a person must choose. What was changed meanwhile is
 * merged.
 * @param past texts that files had once, by version. @returns what was written, or why nothing was.
 * @throws TalkError `usage` for a path that no edit may write; `read-failed`, `output-unwritable`, `disk-full`.
 */
export async function makeEdit(
  { root, out }: EditedProject,
  edit: ProjectEdit,
  past?: TextSources['past'],
): Promise<PlannedEdit> {
  await sweepLeftovers(root);
  const sources = { read: (file: string) => readSourceText(root, file), ...(past && { past }) };
  for (;;) {
    const plan = planEdit(edit, sources);
    if (plan.kind !== 'planned') return plan;
    // Whoever changed a file in between has been quicker: the plan is made anew from what stands there now.
    if ((await writeEdit(root, plan.files, out)).kind === 'written') return plan;
  }
}
