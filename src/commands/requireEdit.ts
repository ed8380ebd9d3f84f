import type { ProjectEdit } from '../model/projectEdit.ts';
import { TalkError } from '../model/talkError.ts';
import { type EditedProject, makeEdit } from './makeEdit.ts';

/**
 * Makes an edit that a command is all about: all of it, so that it can be undone, or it throws and nothing is written.
 * @param at when it is made, as the log of edits is to say. @returns project paths of the files that it names, in its order.
 * @throws TalkError `usage` where a file is there already, or was changed meanwhile; as `makeEdit`.
 */
export async function requireEdit(project: EditedProject, edit: ProjectEdit, at: string): Promise<string[]> {
  const plan = await makeEdit(project, edit, at);
  if (plan.kind === 'planned') return [...new Set(edit.changes.map(({ file }) => file))];
  if (plan.kind === 'refused' && plan.reason === 'exists') {
    throw new TalkError('usage', `${plan.file} is there already.`, {
      hint: 'Choose another name; nothing is ever overwritten.',
    });
  }
  const message = plan.kind === 'refused' ? plan.message : `The same lines of ${plan.file} were changed meanwhile.`;
  throw new TalkError('usage', message, { hint: 'Nothing was written: look at the file, then try it again.' });
}
