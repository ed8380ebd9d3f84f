import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserSession } from '../browser/browserSession.ts';
import { openFromDisk } from '../browser/openFromDisk.ts';
import { fileChecksum } from '../deliver/fileChecksum.ts';
import { filesBelow } from '../deliver/filesBelow.ts';
import { TalkError } from '../model/talkError.ts';
import { readChecksums } from '../pack/checksums.ts';
import { packFiles } from '../pack/packPaths.ts';
import { pdfPages } from '../pdf/pageObjects.ts';
import { openPdf } from '../pdf/pdfFile.ts';

/** What a pack must hold. */
export interface ExpectedPack {
  /** How many slides its deck has. */
  readonly slides: number;
  /** How many pages its PDFs have, by path. */
  readonly pages: ReadonlyMap<string, number>;
}

/**
 * Reads a pack as its host will: every file against its checksum, PDFs for their pages, and its pages in a browser that gets nothing
 * but what lies in the pack.
 * @param folder absolute. @throws TalkError `pack-wrong`, `browser-failed`, `print-timeout`.
 */
export async function verifyPack(folder: string, session: BrowserSession, expected: ExpectedPack): Promise<void> {
  const sums = readChecksums(readFileSync(join(folder, packFiles.checksums), 'utf8'));
  const there = filesBelow(folder).filter((path) => path !== packFiles.checksums);
  const lost = [...sums.keys()].find((path) => !there.includes(path));
  if (lost !== undefined) throw wrong(`${lost} is missing`);
  for (const path of there)
    if (fileChecksum(join(folder, path)) !== sums.get(path)) throw wrong(`${path} is not as it was made`);
  for (const [path, pages] of expected.pages) {
    const found = pagesOf(join(folder, path));
    if (found !== pages) throw wrong(`${path} has ${found} pages instead of ${pages}`);
  }
  for (const [path, count] of [
    ['deck.html', expected.slides],
    [packFiles.readMe, undefined],
  ] as const) {
    const { slides, faults } = await openFromDisk(session, folder, path, count);
    if (faults.length > 0) throw wrong(`${path} does not open as it should: ${faults.join('; ')}`);
    if (count !== undefined && slides !== count) throw wrong(`${path} shows ${slides} slides instead of ${count}`);
  }
}

function pagesOf(path: string): number {
  try {
    return pdfPages(openPdf(readFileSync(path))).length;
  } catch {
    return 0;
  }
}

/** What is told when a pack does not come out as it went in. */
export function wrong(what: string, cause?: unknown): TalkError {
  return new TalkError('pack-wrong', `The pack was read back, and ${what}.`, {
    hint: 'What stood there before is untouched. Try again; if it stays, another disk or stick may help.',
    cause,
  });
}
