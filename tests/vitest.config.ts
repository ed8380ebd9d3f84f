import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** All tests run from the project's root; those named `*.browser.test.ts` share the browser of globalSetup.ts. */
const config = defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/globalSetup.ts'],
    // Tests wait for the browser more than they work: two at once take two thirds of the time, on two cores too.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});

// Vitest reads the default export of its configuration file and of no other name.
export default config;
