import { pathFault } from '../deliver/pathFault.ts';
import { groupBy } from '../model/groupBy.ts';
import type { MendChange } from '../model/projectEdit.ts';
import type { TextEdit } from '../model/textEdit.ts';
import { type EditedProject, makeEdit } from './makeEdit.ts';

/**
 * Makes mends in a project's files, in all of them or in none. Files that no edit may write are passed over.
 * @param label what is done, and @param at when, as undo names it. @param make how; as an edit of its own when not given. @returns those that were made: their words still stood. @throws TalkError as `makeEdit`.
 */
export async function mendFiles(
  project: EditedProject,
  label: string,
  edits: readonly TextEdit[],
  at: string,
  make = makeEdit,
): Promise<readonly TextEdit[]> {
  const editable = edits.filter(({ at }) => pathFault(project.root, at.file, project.out) === undefined);
  const changes = groupBy(editable, ({ at }) => at.file).map(
    (own): MendChange => ({ kind: 'mend', file: own[0].at.file, edits: own }),
  );
  const done = await make(project, { label, changes }, at);
  return done.kind === 'planned' ? done.mended : [];
}
