import { readFileSync } from 'node:fs';

const { mutate } = JSON.parse(readFileSync(new URL('../../stryker.config.json', import.meta.url), 'utf8'));

/** Folders whose files are mutated, as stryker.config.json lists them: one glob a folder. */
const mutatedFolders = mutate.map((glob) => glob.slice(0, glob.indexOf('*')));

/** Whether a file, by its path from the project's root with forward slashes, is one that is mutated. */
export function isMutated(path) {
  return path.endsWith('.ts') && !path.endsWith('.d.ts') && mutatedFolders.some((folder) => path.startsWith(folder));
}

/** What Stryker calls them: a folder stands for all files below it. */
export function mutationGlob(path) {
  return path.endsWith('.ts') ? path : `${path.replace(/\/+$/, '')}/**/*.ts`;
}
