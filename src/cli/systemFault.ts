import type { RunErrorCode } from '../model/diagnosticCodes.ts';
import { TalkError } from '../model/talkError.ts';

/** By the system's code, what it means for a run and what to do about it. */
const faults: Readonly<Record<string, readonly [RunErrorCode, string]>> = {
  EACCES: ['read-failed', 'Check who owns it, and who may read and write it.'],
  EPERM: ['read-failed', 'Check who owns it, and who may read and write it.'],
  ELOOP: ['read-failed', 'Its symbolic links lead to each other: remove one of them.'],
  EMFILE: ['read-failed', 'This machine allows no more open files: see `ulimit -n`.'],
  ENFILE: ['read-failed', 'This machine has too many open files: end some programs.'],
  EIO: ['read-failed', 'Its disk fails: copy what is on it to another one.'],
  EROFS: ['output-unwritable', 'Its disk can only be read.'],
  ENOSPC: ['disk-full', 'Free some space, then run the command again.'],
  EDQUOT: ['disk-full', 'Free some space, then run the command again.'],
};

/** An error of the system that nobody has caught where it arose, as what it is: the machine's and no fault of the kit's. */
export function systemFault(error: unknown): TalkError | undefined {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return undefined;
  const known = faults[String(error.code)];
  if (known === undefined) return undefined;
  const [code, hint] = known;
  return new TalkError(code, `${error.message}.`, { hint, cause: error });
}
