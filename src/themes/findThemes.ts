import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Project } from '../model/project.ts';

/** Themes that a manifest may name. A name with `_` before it is a part of themes, no theme. */
export function findThemes(project: Project): string[] {
  const names = [project.root, project.kit].flatMap((root) => {
    const folder = join(root, 'assets', 'themes');
    if (!existsSync(folder)) return [];
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
      .map((entry) => entry.name);
  });
  return [...new Set(names)].sort();
}
