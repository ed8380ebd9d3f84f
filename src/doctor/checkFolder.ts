import { rmSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DoctorLine } from '../model/doctorLine.ts';

/** Space that every deck of a season, its PDFs and the browser's own files stay well under, in bytes. */
const bytesNeeded = 300_000_000;

/**
 * Whether files can be written into a folder, and whether its disk has space. A folder that is not there yet is made when it is
 * needed, so the nearest one above it counts. @param mend what to do when it cannot be written to.
 */
export function checkFolder(name: string, folder: string, mend: string): DoctorLine {
  const there = nearest(folder);
  const probe = join(there, `.talk-doctor-${process.pid}`);
  try {
    writeFileSync(probe, 'This file may be removed.\n', { flag: 'wx' });
  } catch (error) {
    return {
      name,
      ok: false,
      found: `${folder} cannot be written to: ${error instanceof Error ? error.message : String(error)}`,
      mend,
    };
  } finally {
    rmSync(probe, { force: true });
  }
  const { bavail, bsize } = statfsSync(there);
  const free = bavail * bsize;
  const found = `${folder} can be written to, and ${Math.round(free / 1e6).toLocaleString('en')} MB are free`;
  if (free >= bytesNeeded) return { name, ok: true, found };
  return { name, ok: false, found, mend: `Free some space: ${bytesNeeded / 1e6} MB are needed.` };
}

function nearest(folder: string): string {
  for (let here = folder; ; here = dirname(here)) {
    if (statSync(here, { throwIfNoEntry: false })?.isDirectory() === true || dirname(here) === here) return here;
  }
}
