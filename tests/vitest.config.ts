import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** All tests run from the project's root; those named `*.browser.test.ts` share the browser of globalSetup.ts. */
const config = defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/globalSetup.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});

// Vitest reads the default export of its configuration file and of no other name.
export default config;
