import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Removes every declaration below `folder` that `entry` does not lead to: the compiler writes one for each source it has read.
 * @param {string} folder
 * @param {string} entry relative to `folder`
 */
export function pruneTypes(folder, entry) {
  const kept = new Set();
  const visit = (path) => {
    if (kept.has(path) || !existsSync(path)) return;
    kept.add(path);
    for (const [, target] of readFileSync(path, 'utf8').matchAll(/(?:from |import\(|import )'(\.[^']+)'/g)) {
      visit(join(dirname(path), target.replace(/\.ts$/, '.d.ts')));
    }
  };
  visit(join(folder, entry));
  for (const item of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(item.parentPath, item.name);
    if (item.isFile() && !kept.has(path)) rmSync(path);
  }
  removeEmptyFolders(folder);
}

function removeEmptyFolders(folder) {
  for (const item of readdirSync(folder, { withFileTypes: true })) {
    if (item.isDirectory()) removeEmptyFolders(join(folder, item.name));
  }
  if (readdirSync(folder).length === 0) rmSync(folder, { recursive: true });
}
