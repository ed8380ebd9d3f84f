import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Project } from '../model/project.ts';

/** All folders in which talks are written: decks/ and assets/ and those below them, absolute; hidden ones are left out. */
export function contentFolders({ root }: Project): string[] {
  return ['decks', 'assets'].map((name) => join(root, name)).flatMap((top) => [top, ...below(top)]);
}

function below(top: string): string[] {
  try {
    return readdirSync(top, { recursive: true, withFileTypes: true })
      .filter((entry: Dirent) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
}
