import { existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { TalkError } from '../model/talkError.ts';

/**
 * Writes a file that is not there yet. @param path project path.
 * @throws TalkError `usage` when the file is there or its folder leads out of the project; `output-unwritable`.
 */
export function writeNew(root: string, path: string, text: string): void {
  const target = join(root, path);
  try {
    const [home, folder] = [realpathSync(root), realpathSync(nearest(dirname(target)))];
    if (folder !== home && !folder.startsWith(home + sep)) {
      throw new TalkError('usage', `${path} would lie outside the project.`, {
        hint: 'Its folder is a symbolic link; choose another.',
      });
    }
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text, { flag: 'wx' });
  } catch (cause) {
    if (cause instanceof TalkError) throw cause;
    if (isTaken(cause))
      throw new TalkError('usage', `${path} is there already.`, {
        hint: 'Choose another name; nothing is ever overwritten.',
        cause,
      });
    throw new TalkError(
      'output-unwritable',
      `${path} cannot be written: ${cause instanceof Error ? cause.message : String(cause)}.`,
      {
        hint: 'Check who owns decks/.',
        cause,
      },
    );
  }
}

function nearest(folder: string): string {
  return existsSync(folder) ? folder : nearest(dirname(folder));
}

/** Whether the file itself is there. A file where a folder should be made is another matter, though its code is the same. */
function isTaken(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    error.code === 'EEXIST' &&
    'syscall' in error &&
    error.syscall === 'open'
  );
}
