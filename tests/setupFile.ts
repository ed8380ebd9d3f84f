import { afterAll } from 'vitest';
import { removeTempFolders } from './support/tempFolder.ts';

// Runs with each test file: a hook that a test registers while it runs is never called.
afterAll(removeTempFolders);
