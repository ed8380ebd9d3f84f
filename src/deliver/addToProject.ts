import { chmodSync, existsSync, lstatSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { isInside } from '../load/readContained.ts';
import { TalkError } from '../model/talkError.ts';
import { type StagedContent, stageOutputs } from './stageOutputs.ts';

/** A file that the kit writes for an author. */
export interface AddedFile {
  /** Project path. */
  readonly path: string;
  readonly content: StagedContent;
  /** Whether it takes the place of a file that is there, such as a ledger with one entry more. */
  readonly replaces?: boolean;
  /** Whether a double-click is to start it. */
  readonly runs?: boolean;
}

/** What else is asked of the writing. */
export interface AddOptions {
  /** Looks once more, when nobody else writes there. */
  readonly guard?: () => void;
  /** Project paths of files that go when the others come. */
  readonly remove?: readonly string[];
}

/**
 * Writes files into a project: all of them, or nothing. Nothing that is there is overwritten but by a file that says so, which keeps its
 * permissions.
 * @param root the project's folder, absolute; it is made when it is not there.
 * @throws TalkError `usage` when a file is there or its folder leads out of the project; `output-unwritable`, `disk-full`; what `guard` throws.
 */
export async function addToProject(
  root: string,
  files: readonly AddedFile[],
  { guard, remove = [] }: AddOptions = {},
): Promise<void> {
  for (const file of files) refuse(root, file);
  const look = (): void => {
    guard?.();
    for (const file of files) refuse(root, file);
  };
  const stage = stageOutputs(root, { guard: look });
  try {
    for (const { path, content, replaces } of files) {
      const target = replaces ? realPath(root, path) : path;
      stage.add(target, content);
      if (replaces && existsSync(join(root, target)))
        chmodSync(join(stage.folder, target), statSync(join(root, target)).mode & 0o7777);
    }
    for (const path of remove) stage.remove(path);
    await stage.commit();
  } catch (cause) {
    stage.abandon();
    if (!(cause instanceof TalkError) || cause.code === 'usage') throw cause;
    const hint = 'Check who owns the folder and what stands in the way. Nothing was written.';
    throw new TalkError(cause.code, cause.message, { hint, cause });
  }
  for (const { path } of files.filter(({ runs }) => runs)) chmodSync(join(root, path), 0o755);
}

function refuse(root: string, { path, replaces }: AddedFile): void {
  const target = join(root, path);
  if (!isInside(realpathSync(nearest(root)), realpathSync(nearest(replaces ? target : dirname(target))))) {
    throw new TalkError('usage', `${path} would lie outside the project.`, {
      hint: 'Its folder is a symbolic link; choose another.',
    });
  }
  if (!replaces && stands(target)) {
    throw new TalkError('usage', `${path} is there already.`, {
      hint: 'Choose another name; nothing is ever overwritten.',
    });
  }
}

/** A link stays a link: what it leads to is what changes. */
function realPath(root: string, path: string): string {
  const target = join(root, path);
  return existsSync(target) ? relative(realpathSync(root), realpathSync(target)).split(sep).join('/') : path;
}

function nearest(folder: string): string {
  return existsSync(folder) ? folder : nearest(dirname(folder));
}

/** Whether anything of that name is there, a link to nowhere included. Behind a file there is nothing. */
function stands(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}
