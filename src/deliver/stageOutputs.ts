import { closeSync, mkdirSync, openSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { TalkError } from '../model/talkError.ts';

/** Files of one deck on their way into the output folder. Nothing that stands there changes before `commit`. */
export interface Stage {
  /**
   * Writes beside the target under a temporary name; what is large may come in pieces. Returns how many bytes were written.
   * @throws TalkError `disk-full`, `output-unwritable`.
   */
  add(path: string, content: StagedContent): number;
  /** Takes away a file that stands there, once all others are in place, and its folder when it was the last. */
  remove(path: string): void;
  /** Renames everything into place. What cannot be renamed, and all behind it, is left for `abandon`. @throws TalkError `output-unwritable`. */
  commit(): void;
  /** Takes the temporary files away, and drops what still comes. Never throws. */
  abandon(): void;
}

/** A file's content. */
export type StagedContent = string | Uint8Array | Iterable<string | Uint8Array>;

/** How bytes get to a file, by its path or its open descriptor; a test hands in a disk that is full. */
export type WriteFile = (file: string | number, content: Uint8Array) => void;

/** Begins a set of files below `folder` (absolute); paths given to `add` are relative to it, with forward slashes. */
export function stageOutputs(folder: string, write: WriteFile = writeFileSync): Stage {
  const staged: { readonly part: string; readonly target: string }[] = [];
  const made: string[] = [];
  const unwanted: string[] = [];
  let abandoned = false;
  return {
    add(path, content) {
      if (abandoned) return 0;
      const target = join(folder, path);
      const part = `${target}.${process.pid}.tmp`;
      staged.push({ part, target });
      return attempt(path, () => {
        const first = mkdirSync(dirname(target), { recursive: true });
        if (first !== undefined) made.push(...foldersBetween(first, dirname(target)));
        const wanted = writeAll(part, content, write);
        const written = statSync(part).size;
        if (written !== wanted)
          throw new TalkError('disk-full', `Only ${written} of ${wanted} bytes of ${path} could be written.`, diskHint);
        return written;
      });
    },
    remove: (path) => void unwanted.push(join(folder, path)),
    commit() {
      // One that is in place is staged no more: should the next one fail, abandon takes away the rest and no other.
      for (let next = staged[0]; next !== undefined; next = staged[0]) {
        const { part, target } = next;
        attempt(target, () => renameSync(part, target));
        staged.shift();
      }
      made.length = 0;
      for (const old of unwanted.splice(0)) {
        quietly(() => rmSync(old, { force: true }));
        // Fails where anything else is left in it.
        quietly(() => rmdirSync(dirname(old)));
      }
    },
    abandon() {
      abandoned = true;
      unwanted.length = 0;
      for (const { part } of staged.splice(0)) quietly(() => rmSync(part, { force: true }));
      for (const empty of made.splice(0).reverse()) quietly(() => rmdirSync(empty));
    },
  };
}

/** Writes a file and returns the bytes it should have; pieces go to disk one by one, so that no second whole is made. */
function writeAll(path: string, content: StagedContent, write: WriteFile): number {
  if (content instanceof Uint8Array) {
    write(path, content);
    return content.byteLength;
  }
  const file = openSync(path, 'w');
  try {
    let bytes = 0;
    for (const piece of typeof content === 'string' ? [content] : content) {
      const coded = typeof piece === 'string' ? Buffer.from(piece) : piece;
      write(file, coded);
      bytes += coded.byteLength;
    }
    return bytes;
  } finally {
    closeSync(file);
  }
}

/** `first` and every folder below it on the way to `last`. */
function foldersBetween(first: string, last: string): string[] {
  const folders = [last];
  while (folders[0] !== first) folders.unshift(dirname(folders[0] ?? first));
  return folders;
}

/** What cannot be tidied up must not hide why the run failed. */
function quietly(tidy: () => void): void {
  try {
    tidy();
  } catch {
    return;
  }
}

const diskHint = { hint: 'Free some space, then build again. The files built before are untouched.' };

function attempt<T>(path: string, write: () => T): T {
  try {
    return write();
  } catch (cause) {
    if (cause instanceof TalkError) throw cause;
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code === 'ENOSPC' || code === 'EDQUOT') {
      throw new TalkError('disk-full', `No space was left while ${path} was written.`, { ...diskHint, cause });
    }
    throw new TalkError(
      'output-unwritable',
      `${path} cannot be written: ${cause instanceof Error ? cause.message : String(cause)}.`,
      {
        hint: 'Check who owns the output folder, or name another one with --out.',
        cause,
      },
    );
  }
}
