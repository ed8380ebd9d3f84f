import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Unzip, UnzipInflate } from 'fflate';
import { filePieces } from '../load/filePieces.ts';
import { TalkError } from '../model/talkError.ts';
import { readChecksums } from '../pack/checksums.ts';
import { packFiles } from '../pack/packPaths.ts';
import { type PackRecord, readPackRecord } from '../pack/packRecord.ts';
import { filesBelow } from './filesBelow.ts';

/** A pack that stands where another is to come. */
export interface StandingPack {
  readonly record: PackRecord;
  /** Paths of its files; of an archive none, since it is one file. */
  readonly files: readonly string[];
}

/** What systems leave on sticks, and what is on its way into the folder. */
const systems =
  /(?:^|\/)(?:\.DS_Store|\._[^/]*|Thumbs\.db|desktop\.ini|\.talk-[^/]*)(?:\/|$)|^System Volume Information\//i;

/**
 * The pack in a folder; undefined where nothing stands there.
 * @param folder absolute.
 * @throws TalkError `file-in-the-way` for anything there that no pack of the kit's brought.
 */
export function packInFolder(folder: string): StandingPack | undefined {
  if (!existsSync(folder)) return undefined;
  if (!statSync(folder).isDirectory()) throw inTheWay(`${folder} is a file`);
  const there = filesBelow(folder).filter((path) => path === packFiles.record || !systems.test(path));
  if (there.length === 0) return undefined;
  const record = readPackRecord(textOf(join(folder, packFiles.record)));
  if (record === undefined) throw inTheWay(`${folder} holds files, and is no pack`);
  const own = new Set([packFiles.checksums, ...readChecksums(textOf(join(folder, packFiles.checksums))).keys()]);
  const others = there.filter((path) => !own.has(path));
  if (others.length > 0) throw inTheWay(`${folder} holds what no pack brought: ${others.slice(0, 5).join(', ')}`);
  return { record, files: there };
}

/**
 * The pack that an archive is; undefined where there is no file.
 * @param path absolute. @throws TalkError `file-in-the-way` for any other file.
 */
export function packInArchive(path: string): StandingPack | undefined {
  if (!existsSync(path)) return undefined;
  const record = statSync(path).isFile() ? readPackRecord(firstText(path)) : undefined;
  if (record === undefined) throw inTheWay(`${path} is no pack`);
  return { record, files: [] };
}

/** The record is the first file of an archive. */
function firstText(path: string): string {
  const pieces: Uint8Array[] = [];
  let isRead = false;
  const unzip = new Unzip((file) => {
    if (isRead || file.name !== packFiles.record) {
      isRead = true;
      return;
    }
    file.ondata = (error, piece, isLast) => {
      if (error === null) pieces.push(piece);
      isRead ||= isLast;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (const piece of filePieces(path)) {
      unzip.push(piece);
      if (isRead || pieces.length === 0) break;
    }
  } catch {
    return '';
  }
  return Buffer.concat(pieces).toString('utf8');
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function inTheWay(what: string): TalkError {
  return new TalkError('file-in-the-way', `${what}.`, {
    hint: 'Name a folder or a .zip of its own with --to; nothing but a pack of the kit’s is ever replaced.',
  });
}
