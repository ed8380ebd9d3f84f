import { readdirSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import type { Project } from '../model/project.ts';
import { filmTypes } from './film/filmTypes.ts';

/** What assets/ holds: project paths, and names of tables; in alphabetical order, without themes and hidden files. */
interface FoundAssets {
  readonly pictures: readonly string[];
  /** Films and sounds that browsers play. */
  readonly films: readonly string[];
  readonly tables: readonly string[];
}

export function findAssets({ root }: Project): FoundAssets {
  const paths = filesBelow(join(root, 'assets')).map((path) => relative(root, path).split(sep).join('/'));
  const shown = paths.filter((path) => !/(?:^|\/)\.|^assets\/themes\//.test(path)).sort();
  return {
    pictures: shown.filter((path) => /\.(?:svg|png|jpe?g|gif|webp|avif)$/i.test(path)),
    films: shown.filter((path) => filmTypes[posix.extname(path).toLowerCase()] !== undefined),
    tables: shown.flatMap((path) => /^assets\/data\/([^/]+\.csv)$/.exec(path)?.[1] ?? []),
  };
}

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
}
