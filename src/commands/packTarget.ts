import { basename, dirname, join } from 'node:path';
import { archivePieces } from '../deliver/archivePieces.ts';
import { attemptWrite } from '../deliver/attemptWrite.ts';
import { filesBelow } from '../deliver/filesBelow.ts';
import { refuseOutputFolder } from '../deliver/refuseOutputFolder.ts';
import type { FolderStage, StageOptions } from '../deliver/stageOutputs.ts';
import { packInArchive, packInFolder, type StandingPack } from '../deliver/standingPack.ts';
import { unpackZip } from '../deliver/unpackZip.ts';
import type { Project } from '../model/project.ts';
import { packFiles } from '../pack/packPaths.ts';
import { wrong } from './verifyPack.ts';

type OpenStage = (guard?: StageOptions['guard']) => FolderStage;

/** Where a pack comes: a folder, or an archive. */
export interface PackTarget {
  /** Absolute path of the folder in which files stand on their way. */
  readonly folder: string;
  /** What stands there now. @throws TalkError `file-in-the-way` for anything but a pack. */
  standing(): StandingPack | undefined;
  /**
   * Brings a pack into place whole: what is read of it by `verify` is what its host will read.
   * @param staged the pack's files. @throws TalkError; what stood there is then as it was.
   */
  deliver(staged: FolderStage, openStage: OpenStage, verify: (folder: string) => Promise<void>): Promise<void>;
}

/** @param to absolute; an archive where it ends in `.zip`. @throws TalkError `usage` for a folder that is none for outputs. */
export function packTarget(to: string, project: Project): PackTarget {
  return /\.zip$/i.test(to) ? archiveTarget(to) : folderTarget(to, project);
}

function folderTarget(to: string, project: Project): PackTarget {
  refuseOutputFolder(to, project);
  const standing = (): StandingPack | undefined => packInFolder(to);
  return {
    folder: to,
    standing,
    async deliver(staged, _, verify) {
      await verify(staged.folder);
      await staged.commit(() => {
        for (const path of standing()?.files ?? []) staged.remove(path);
      });
    },
  };
}

function archiveTarget(to: string): PackTarget {
  const folder = dirname(to);
  const standing = (): StandingPack | undefined => packInArchive(to);
  return {
    folder,
    standing,
    async deliver(staged, openStage, verify) {
      // Who writes one over another is told whose that is.
      const archive = openStage(() => void standing());
      const paths = filesBelow(staged.folder).filter((path) => path !== packFiles.record);
      const files = [packFiles.record, ...paths].map((path) => ({ path, source: join(staged.folder, path) }));
      archive.add(basename(to), archivePieces(files));
      const unpacked = join(dirname(staged.folder), 'unpacked');
      unpack(join(archive.folder, basename(to)), unpacked);
      await verify(unpacked);
      staged.abandon();
      await archive.commit();
    },
  };
}

function unpack(archive: string, folder: string): void {
  try {
    unpackZip(archive, folder);
  } catch (cause) {
    // A full disk is no damage.
    if (cause instanceof Error && 'syscall' in cause) {
      attemptWrite(folder, () => {
        throw cause;
      });
    }
    throw wrong(`it cannot be unpacked: ${cause instanceof Error ? cause.message : String(cause)}`, cause);
  }
}
