import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileContent } from '../model/fileContent.ts';
import type { PlannedFile } from '../model/plannedEdit.ts';
import { TalkError } from '../model/talkError.ts';
import { addToProject } from './addToProject.ts';
import { pathFault } from './pathFault.ts';

/** What came of writing. */
export type WrittenEdit = { readonly kind: 'written' } | { readonly kind: 'changed'; readonly file: string };

/**
 * Writes what an edit makes of files: all of it, or nothing. Each is read once more when nobody else of the kit writes, right before it
 * changes; where one is not what the plan was made from, nothing is written. A killed run leaves all as it was, or all as planned.
 * @param root the project's folder, absolute. @param out its output folder, absolute.
 * @throws TalkError `usage` for a path that no edit may write; `output-unwritable`, `disk-full`.
 */
export async function writeEdit(root: string, files: readonly PlannedFile[], out: string): Promise<WrittenEdit> {
  for (const { file, before, after } of files) {
    const isText = [before, after].every((content) => typeof content !== 'object');
    const hint = pathFault(root, file, out, isText ? 'text' : 'bytes');
    if (hint !== undefined) throw new TalkError('usage', `${JSON.stringify(file)} cannot be edited.`, { hint });
  }
  if (files.length === 0) return { kind: 'written' };
  const guard = (): void => {
    const other = files.find(({ file, before }) => !stands(join(root, file), before));
    if (other !== undefined) throw new ChangedMeanwhile(other.file);
  };
  const coming = files.flatMap(({ file, before, after }) =>
    after === undefined ? [] : [{ path: file, content: written(after), replaces: before !== undefined }],
  );
  const remove = files.flatMap(({ file, after }) => (after === undefined ? [file] : []));
  try {
    guard();
    await addToProject(root, coming, { guard, remove });
    return { kind: 'written' };
  } catch (cause) {
    if (cause instanceof ChangedMeanwhile) return { kind: 'changed', file: cause.file };
    throw cause;
  }
}

/** Leaves the writing from its middle; nobody but `writeEdit` sees it. */
class ChangedMeanwhile extends Error {
  readonly file: string;

  constructor(file: string) {
    super(file);
    this.file = file;
  }
}

/** By its bytes: a text that is not UTF-8 would not be written as it was. */
function stands(path: string, content: FileContent | undefined): boolean {
  if (content === undefined || !existsSync(path)) return content === undefined && !existsSync(path);
  return readFileSync(path).equals(Buffer.from(written(content)));
}

function written(content: FileContent): string | Uint8Array {
  return typeof content === 'string' ? content : Buffer.from(content.base64, 'base64');
}
