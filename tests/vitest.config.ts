import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const browserTests = 'tests/**/*.browser.test.ts';
const integrationTests = 'tests/**/*.integration.test.ts';

/** Tests that start a browser, a server or a compiler wait for these more than they work. */
const patient = { testTimeout: 60_000, hookTimeout: 60_000 };

/** Tests leave the caches of whoever runs them alone, and find what earlier ones have made. */
const env = { XDG_CACHE_HOME: fileURLToPath(new URL('../node_modules/.cache', import.meta.url)) };

/** The temporary folders of a test file are removed after it. */
const setupFiles = ['tests/setupFile.ts'];

/**
 * `unit` tests only calculate and read small files, so many share one worker without being parted from each other (isolate): loading the
 * kit's modules anew for each file would take longer than all of them together. `integration` tests run whole commands, servers
 * and compilers; `browser` tests share the one browser of globalSetup.ts.
 */
const projects: TestProjectConfiguration[] = [
  {
    root,
    test: {
      name: 'unit',
      include: ['tests/**/*.test.ts'],
      exclude: [browserTests, integrationTests],
      isolate: false,
      // Threads share what is compiled; nothing in these tests needs a process of its own.
      pool: 'threads',
      testTimeout: 10_000,
      setupFiles,
      env,
    },
  },
  { root, test: { name: 'integration', isolate: false, include: [integrationTests], setupFiles, env, ...patient } },
  {
    root,
    test: {
      name: 'browser',
      isolate: false,
      include: [browserTests],
      globalSetup: ['tests/globalSetup.ts'],
      setupFiles,
      env,
      ...patient,
    },
  },
];

const config = defineConfig({
  root,
  test: {
    projects,
    // What is compiled once is read from node_modules/.experimental-vitest-cache in the next run.
    experimental: { fsModuleCache: true },
    // Tests wait for the browser more than they work: two at once take two thirds of the time, on two cores too.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    coverage: { include: ['src/**/*.ts'], reporter: ['text-summary', 'html', 'json'], reportsDirectory: 'coverage' },
  },
});

// Vitest reads the default export of its configuration file and of no other name.
export default config;
