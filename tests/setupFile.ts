import { afterAll } from 'vitest';
import { optimizeLate } from '../scripts/optimizeLate.js';
import { removeTempFolders } from './support/tempFolder.ts';

// Most of what tests run, they run too seldom for V8's optimiser to pay.
optimizeLate();

const coverage = process.env.CLIENT_COVERAGE;
if (coverage !== undefined) (await import('./support/coverage/watchClientScripts.ts')).watchClientScripts(coverage);

// Runs with each test file: a hook that a test registers while it runs is never called.
afterAll(removeTempFolders);
