import type { Diagnostic } from '../model/diagnostic.ts';
import { report } from '../model/report.ts';
import { mostTextBytes } from './fileLimits.ts';

/** A text file that is too large to be looked into at all. */
export function unreadText(file: string, size: number): Diagnostic {
  return report('too-large', {
    severity: 'error',
    message: `This file has ${Math.round(size / 1_000_000)} MB; no text of more than ${mostTextBytes / 1_000_000} MB is read.`,
    at: { file, line: 1, column: 1, length: 1 },
    hint: 'Part it, or take out what no talk needs.',
  });
}
