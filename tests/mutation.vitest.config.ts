import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The unit tests alone, for Stryker: a mutant is tried by the tests that reach it, thousands of times. */
const config = defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/**/*.browser.test.ts', 'tests/**/*.integration.test.ts', 'tests/scripts/**', 'tests/cli/**'],
    isolate: false,
  },
});

export default config;
