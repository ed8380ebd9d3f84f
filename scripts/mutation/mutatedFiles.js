import { readFileSync } from 'node:fs';

const { mutate } = JSON.parse(readFileSync(new URL('../../stryker.config.json', import.meta.url), 'utf8'));

/** Folders whose files are mutated, as stryker.config.json lists them: one glob a folder. */
const mutatedFolders = mutate.map((glob) => glob.slice(0, glob.indexOf('*')));

/** Whether a file, by its path from the project's root with forward slashes, is one that is mutated. */
export function isMutated(path) {
  return path.endsWith('.ts') && !path.endsWith('.d.ts') && mutatedFolders.some((folder) => path.startsWith(folder));
}

/**
 * Folders below tests/ whose tests are asked about faults in these files and folders: those beside them, since what a folder does must be
 * noticed by its own tests. All of them when nothing is named.
 * @param {readonly string[]} wanted
 * @returns {string[]}
 */
export function testFolders(wanted) {
  const touched = (folder) =>
    wanted.some((path) => `${path}/`.startsWith(folder) || folder.startsWith(`${path.replace(/\/+$/, '')}/`));
  const folders = wanted.length === 0 ? mutatedFolders : mutatedFolders.filter(touched);
  return folders.map((folder) => folder.replace(/^src\//, '').replace(/\/+$/, ''));
}

/** What Stryker calls them: a folder stands for all files below it. */
export function mutationGlob(path) {
  return path.endsWith('.ts') ? path : `${path.replace(/\/+$/, '')}/**/*.ts`;
}
