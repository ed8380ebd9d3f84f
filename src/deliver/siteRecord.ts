import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TalkError } from '../model/talkError.ts';

/** Name of the record in a site's folder: which files the kit has put there. */
export const siteRecordFile = '.talk-site.json';

/** Paths of the files that were published into a folder before; none where there is no record that can be read. */
export function readSiteRecord(folder: string): readonly string[] {
  try {
    const { version, files } = JSON.parse(readFileSync(join(folder, siteRecordFile), 'utf8')) as SiteRecord;
    return version === 1 ? files : [];
  } catch {
    return [];
  }
}

/** The record of what a folder holds now. */
export function siteRecord(files: readonly string[]): string {
  return `${JSON.stringify({ version: 1, files: [...files].sort() } satisfies SiteRecord)}\n`;
}

interface SiteRecord {
  readonly version: 1;
  readonly files: readonly string[];
}

/**
 * Refuses to write over what was not published there.
 * @param folder absolute. @param paths of files that are to come. @throws TalkError `file-in-the-way`.
 */
export function refuseOthersPages(folder: string, paths: readonly string[]): void {
  const own = new Set([...readSiteRecord(folder), siteRecordFile]);
  const others = paths.filter((path) => !own.has(path) && stands(join(folder, path)));
  if (others.length === 0) return;
  throw new TalkError('file-in-the-way', `${others.join(', ')} in ${folder} was not published by the kit.`, {
    hint: 'Name another folder with --to, or move what is there away.',
  });
}

function stands(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
