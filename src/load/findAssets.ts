import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Project } from '../model/project.ts';

/** Project paths of the pictures and tables of assets/, in alphabetical order; themes and hidden files are left out. */
export function findAssets({ root }: Project): { readonly pictures: string[]; readonly tables: string[] } {
  const paths = filesBelow(join(root, 'assets')).map((path) => relative(root, path).split(sep).join('/'));
  const shown = paths.filter((path) => !/(?:^|\/)\.|^assets\/themes\//.test(path)).sort();
  return {
    pictures: shown.filter((path) => /\.(?:svg|png|jpe?g|gif|webp|avif)$/i.test(path)),
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
