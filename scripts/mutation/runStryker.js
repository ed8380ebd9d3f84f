import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { mutationGlob, testFolders } from './mutatedFiles.js';

/**
 * Runs Stryker by stryker.config.json and lets it speak.
 * @param {string} root
 * @param {readonly string[]} wanted folders and files, from the root; all that are mutated when there are none
 * @returns {Promise<number>} its exit status: 1 below the threshold
 */
export function runStryker(root, wanted) {
  const stryker = join(
    dirname(createRequire(import.meta.url).resolve('@stryker-mutator/core/package.json')),
    'bin',
    'stryker.js',
  );
  const mutate = wanted.length === 0 ? [] : ['--mutate', wanted.map(mutationGlob).join(',')];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [stryker, 'run', 'stryker.config.json', ...mutate], {
      cwd: root,
      env: { ...process.env, MUTATED_TESTS: testFolders(wanted).join(',') },
      stdio: 'inherit',
    });
    child.once('error', reject);
    child.once('close', (status) => resolve(status ?? 1));
  });
}
