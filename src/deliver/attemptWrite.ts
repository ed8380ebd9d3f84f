import { dirname } from 'node:path';
import { pathObstacle } from '../load/pathObstacle.ts';
import { TalkError } from '../model/talkError.ts';

/**
 * Does what writes. @param path absolute, for the message and to look at what stands in its way.
 * @throws TalkError `disk-full`, `output-unwritable`, with a hint that names the cause.
 */
export function attemptWrite<T>(path: string, write: () => T): T {
  try {
    return write();
  } catch (cause) {
    throw cause instanceof TalkError ? cause : writeFault(path, cause);
  }
}

/** What a failed write means, and what to do about it. */
function writeFault(path: string, cause: unknown): TalkError {
  const code = codeOf(cause);
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new TalkError('disk-full', `No space was left while ${path} was written.`, { ...diskHint, cause });
  }
  const obstacle = pathObstacle(path) ?? pathObstacle(dirname(path));
  if (obstacle?.kind === 'broken-link') {
    return new TalkError(
      'output-unwritable',
      `${path} cannot be written: ${obstacle.path} is a symbolic link that leads nowhere.`,
      {
        hint: `Remove that link, or make the folder that it names.`,
        cause,
      },
    );
  }
  if (obstacle?.kind === 'file') {
    return new TalkError(
      'output-unwritable',
      `${path} cannot be written: ${obstacle.path} is a file, and a folder is needed.`,
      {
        hint: 'Move that file away, or name another folder with --out.',
        cause,
      },
    );
  }
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new TalkError('output-unwritable', `${path} cannot be written: ${reason}.`, { hint: hintOf(code), cause });
}

export const diskHint = { hint: 'Free some space, then build again. The files built before are untouched.' };

/** By the system's code; the usual one where nothing better is known. */
function hintOf(code: string | undefined): string {
  return (code === undefined ? undefined : hints[code]) ?? usualHint;
}

const usualHint = 'Check who owns the output folder, or name another one with --out.';

const hints: Readonly<Record<string, string>> = {
  EROFS: 'Its disk can only be read: name a folder on another one with --out.',
  EISDIR: 'A folder of that name stands there: move it away.',
  ENOTEMPTY: 'A folder of that name stands there: move it away.',
  EBUSY: 'Another program has the file open: close it there, then build again.',
  EFBIG: 'No file may be that large here: see `ulimit -f`, or name a folder on another disk with --out.',
  ENAMETOOLONG: 'Give the deck a shorter name, or name a folder with a shorter path with --out.',
  EXDEV: 'The deck’s folder leads to another disk by a symbolic link: name that disk’s folder with --out instead.',
  EMFILE: 'This machine allows no more open files: see `ulimit -n`.',
  EIO: 'The disk fails: name a folder on another one with --out.',
};

function codeOf(cause: unknown): string | undefined {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : undefined;
}
