import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { HostileFiles } from './hostileFiles.ts';

/** How long to search, where from, and what becomes of a failure. */
export interface FaultSearch {
  /** Of what kind the cases are; the name of a kept file begins with it. */
  readonly kind: string;
  readonly numRuns: number;
  readonly seed: number;
  /** Folder for failures; none is kept when not given. */
  readonly keepIn: string | undefined;
  /** Hears of each case before it is tried: the last one is what a run hangs at. */
  readonly onCase?: (files: HostileFiles) => void;
}

/** A case that fails, as small as it went. */
export interface FoundFault {
  readonly files: HostileFiles;
  readonly faults: readonly string[];
}

/** Tries cases until one has faults, makes that one as small as it goes, and keeps it as a file that later runs try first. */
export async function searchFaults(
  cases: fc.Arbitrary<HostileFiles>,
  faultsOf: (files: HostileFiles) => Promise<readonly string[]>,
  { kind, numRuns, seed, keepIn, onCase }: FaultSearch,
): Promise<FoundFault | undefined> {
  let found: FoundFault | undefined;
  const property = fc.asyncProperty(cases, async (files) => {
    onCase?.(files);
    const faults = await faultsOf(files);
    // Each one that fails is smaller than the one before.
    if (faults.length > 0) found = { files, faults };
    return faults.length === 0;
  });
  await fc.check(property, { numRuns, seed });
  if (found !== undefined && keepIn !== undefined) {
    const text = `${JSON.stringify(found.files, null, 2)}\n`;
    const name = `${kind}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.json`;
    writeFileSync(join(keepIn, name), text);
  }
  return found;
}
