import { join } from 'node:path';
import { replaceText } from '../deliver/replaceText.ts';
import { readContained } from '../load/readContained.ts';
import { editText, type TextEdit } from '../model/textEdit.ts';

/**
 * Makes edits in an author's file, which stays as it is when none can be made. @param root the folder that it must lie in, absolute.
 * @returns those that were made. @throws TalkError `read-failed`, `output-unwritable`.
 */
export function editFile(root: string, file: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  const read = readContained(root, join(root, file));
  if (read.kind !== 'read') return [];
  const edited = editText(read.bytes.toString('utf8'), edits);
  if (edited.made.length > 0) replaceText(read.path, edited.text);
  return edited.made;
}
