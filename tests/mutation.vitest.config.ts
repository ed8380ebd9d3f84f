import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { testFolders } from '../scripts/mutation/mutatedFiles.js';

/** The folders of this run, by scripts/mutation/runStryker.js; all when Stryker is started without it. */
const folders = process.env.MUTATED_TESTS?.split(',') ?? testFolders([]);

/**
 * For Stryker: the unit tests beside the folders that it plants faults in, and no others. What a folder does must be noticed by its own
 * tests, not by a whole build somewhere else that takes longer and says less; and thousands of faults are tried, one by one.
 */
const config = defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: folders.map((folder) => `tests/${folder}/**/*.test.ts`),
    exclude: ['tests/**/*.browser.test.ts', 'tests/**/*.integration.test.ts'],
    setupFiles: ['tests/setupFile.ts'],
    env: { XDG_CACHE_HOME: fileURLToPath(new URL('../node_modules/.cache', import.meta.url)) },
    isolate: false,
    pool: 'threads',
  },
});

export default config;
