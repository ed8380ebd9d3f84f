import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * For Stryker: the unit tests beside the folders that it plants faults in (scripts/mutation/mutatedFiles.js names them), and no others. What a folder does must be noticed by its own
 * tests, not by a whole build somewhere else that takes longer and says less; and thousands of faults are tried, one by one.
 */
const config = defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: (process.env.MUTATED_TESTS ?? '').split(',').map((folder) => `tests/${folder}/**/*.test.ts`),
    exclude: ['tests/**/*.browser.test.ts', 'tests/**/*.integration.test.ts'],
    isolate: false,
    pool: 'threads',
  },
});

export default config;
