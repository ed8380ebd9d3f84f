import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * For Stryker: the unit tests of the folders that it plants faults in, and no others. What a folder does must be noticed by its own
 * tests, not by a whole build somewhere else that takes longer and says less; and thousands of faults are tried, one by one.
 */
const config = defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/{parse,compose,check,deliver,load,render/slide}/**/*.test.ts'],
    exclude: ['tests/**/*.browser.test.ts', 'tests/**/*.integration.test.ts'],
    isolate: false,
  },
});

export default config;
