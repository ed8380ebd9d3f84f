import { closeSync, existsSync, mkdirSync, openSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { TalkError } from '../model/talkError.ts';
import { attemptWrite, diskHint } from './attemptWrite.ts';
import { withLock } from './folderLock.ts';
import { swapFiles } from './swapFiles.ts';
import { stagingName, sweepLocked } from './sweepLeftovers.ts';

/** Files of one deck on their way into the output folder. Nothing that stands there changes before `commit`. */
export interface Stage {
  /**
   * Writes into a folder of the run's own beside the decks; what is large may come in pieces. Returns how many bytes were written.
   * @throws TalkError `disk-full`, `output-unwritable`.
   */
  add(path: string, content: StagedContent): number;
  /** Takes away a file that stands there, together with the coming of the others, and its folder when it was the last. */
  remove(path: string): void;
  /**
   * Puts everything into place: all of it, or nothing. No other run puts anything into the folder meanwhile. Nothing comes of it once the
   * stage is abandoned.
   * @param addLast adds what depends on the folder as it is now, such as the record.
   * @throws TalkError `output-unwritable`, `disk-full`, and what `addLast` throws; the folder is then as it was.
   */
  commit(addLast?: () => void): Promise<void>;
  /** Takes away what is on its way, and drops what still comes. Never throws. */
  abandon(): void;
}

/** A stage whose files may be read before they come into place. */
export interface FolderStage extends Stage {
  /** Absolute path of the folder in which they lie until then, by the paths given to `add`. */
  readonly folder: string;
}

/** A file's content. */
export type StagedContent = string | Uint8Array | Iterable<string | Uint8Array>;

/** How bytes get to a file, by its path or its open descriptor; a test hands in a disk that is full. */
export type WriteFile = (file: string | number, content: Uint8Array) => void;

export interface StageOptions {
  /** Looks at the paths of all files that are to come, once nobody else writes into the folder, and throws to keep them out. */
  readonly guard?: (paths: readonly string[]) => void;
  readonly write?: WriteFile;
}

/** Begins a set of files below `folder` (absolute); paths given to `add` are relative to it, with forward slashes. */
export function stageOutputs(folder: string, { guard, write = writeFileSync }: StageOptions = {}): FolderStage {
  const staging = join(folder, stagingName());
  const staged = new Set<string>();
  const unwanted = new Set<string>();
  let made: readonly string[] = [];
  let abandoned = false;
  /** Once for each stage: it is private, as some of its files are. */
  const open = (): void => {
    if (existsSync(staging)) return;
    made = attemptWrite(folder, () => foldersMade(folder));
    attemptWrite(folder, () => mkdirSync(staging, { mode: 0o700 }));
  };
  const close = (): void => quietly(() => rmSync(staging, { recursive: true, force: true }));
  return {
    folder: join(staging, 'new'),
    add(path, content) {
      if (abandoned) return 0;
      open();
      staged.add(path);
      const part = join(staging, 'new', path);
      return attemptWrite(join(folder, path), () => {
        mkdirSync(dirname(part), { recursive: true });
        const wanted = writeAll(part, content, write);
        const written = statSync(part).size;
        if (written !== wanted)
          throw new TalkError('disk-full', `Only ${written} of ${wanted} bytes of ${path} could be written.`, diskHint);
        return written;
      });
    },
    remove: (path) => void unwanted.add(path),
    async commit(addLast) {
      if (abandoned) return;
      open();
      await withLock(folder, () => {
        if (abandoned) return;
        sweepLocked(folder);
        addLast?.();
        guard?.([...staged]);
        const remove = [...unwanted].filter((path) => !staged.has(path) && isFile(join(folder, path)));
        swapFiles({ folder, staging, put: [...staged], remove });
      });
      staged.clear();
      unwanted.clear();
      made = [];
      close();
    },
    abandon() {
      abandoned = true;
      close();
      for (const empty of [...made].reverse()) quietly(() => rmdirSync(empty));
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

/** Makes a folder and those it lies in; returns those that were not there, outer ones first. */
function foldersMade(folder: string): string[] {
  const first = mkdirSync(folder, { recursive: true });
  if (first === undefined) return [];
  const folders = [folder];
  while (folders[0] !== first) folders.unshift(dirname(folders[0] ?? first));
  return folders;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** What cannot be tidied up must not hide why the run failed. */
function quietly(tidy: () => void): void {
  try {
    tidy();
  } catch {
    return;
  }
}
