import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder of its own, removed after the test file. */
export interface TempFolder {
  readonly root: string;
  /** Writes a file below it, with the folders on its way. @returns its absolute path. */
  write(path: string, text: string | Uint8Array): string;
}

/** The folders of the test file that runs. */
const made = new Set<string>();

/** Files by path below the folder. */
export function tempFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): TempFolder {
  const root = mkdtempSync(join(tmpdir(), 'talk-test-'));
  made.add(root);
  const write = (path: string, text: string | Uint8Array): string => {
    const full = join(root, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text);
    return full;
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  return { root, write };
}

/** Removes all folders that were made since the last call. */
export function removeTempFolders(): void {
  for (const root of made) rmSync(root, { recursive: true, force: true });
  made.clear();
}
