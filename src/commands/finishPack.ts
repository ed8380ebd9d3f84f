import { join } from 'node:path';
import { fileChecksum } from '../deliver/fileChecksum.ts';
import { filesBelow } from '../deliver/filesBelow.ts';
import type { FolderStage } from '../deliver/stageOutputs.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { OutputFile } from '../model/outputFile.ts';
import { report } from '../model/report.ts';
import { changesText } from '../pack/changesText.ts';
import { checksumText } from '../pack/checksums.ts';
import { hostReadMe, type PackedFile } from '../pack/hostReadMe.ts';
import { deskKind, isSpeakers, packFiles, packPath, packPathFault } from '../pack/packPaths.ts';
import { type PackRecord, packRecordText } from '../pack/packRecord.ts';
import { readMePage } from '../pack/readMePage.ts';
import { readMeText } from '../pack/readMeText.ts';
import { longDay } from '../render/longDay.ts';
import type { PrivacyList } from '../schema/privacySchema.ts';
import type { PackContents } from './packArtifacts.ts';
import { notesTold, packGate } from './packGate.ts';
import type { ExpectedPack } from './verifyPack.ts';

/** What the files that tell of a pack are made from, beside the pack. */
export interface PackOccasion {
  readonly host: string | undefined;
  readonly copies: number | undefined;
  readonly isPublic: boolean;
  readonly last: PackRecord | undefined;
  readonly privacy: PrivacyList | undefined;
}

export interface FinishedPack {
  readonly record: PackRecord;
  readonly files: readonly PackedFile[];
  /** What must not go out; when there is any, the pack is not to be delivered. */
  readonly diagnostics: readonly Diagnostic[];
  readonly expected: ExpectedPack;
}

/**
 * Adds to the files of a build what tells of them: the page for the host, what changed, checksums; and holds all of it against the last gate.
 * @param staged holds the files of the build already. @param built these, by their paths in an output folder.
 */
export function finishPack(
  staged: FolderStage,
  contents: PackContents,
  built: readonly OutputFile[],
  { host, copies, isPublic, last, privacy }: PackOccasion,
): FinishedPack {
  const { context, slides } = contents;
  const { manifest } = context.deck;
  const files = built.map((file): PackedFile => ({ ...file, path: packPath(file) }));
  const record: PackRecord = {
    version: 1,
    deck: manifest.name,
    ...(host === undefined ? {} : { host }),
    ...(manifest.date === undefined ? {} : { day: manifest.date }),
    slides,
    files: Object.fromEntries(
      files
        .filter(({ path, kind }) => !isSpeakers(path) && (kind !== deskKind || path.endsWith('.png')))
        .map(({ path }) => [path, fileChecksum(join(staged.folder, path))]),
    ),
  };
  const readMe = hostReadMe({
    title: manifest.title,
    speaker: context.metadata.author,
    host,
    day: manifest.date === undefined ? undefined : longDay(manifest.date, 'en'),
    minutes: manifest.reveal === undefined ? manifest.slot : 0,
    slides: context.slides.length,
    paper: context.paper,
    ink: context.ink,
    listeners: copies ?? manifest.copies,
    told: !isPublic,
    files,
  });
  staged.add(packFiles.readMe, readMePage(readMe));
  staged.add(packFiles.readMeText, readMeText(readMe));
  staged.add(packFiles.changes, changesText(record, last));
  staged.add(packFiles.record, packRecordText(record));
  const paths = filesBelow(staged.folder);
  staged.add(
    packFiles.checksums,
    checksumText(new Map(paths.map((path) => [path, fileChecksum(join(staged.folder, path))]))),
  );
  return {
    record,
    files,
    diagnostics: [
      ...contents.telling.map(notesTold),
      ...packGate(staged.folder, paths, { privacy, tellsNotes: contents.tellsNotes }),
      ...paths.flatMap(badName),
    ],
    expected: {
      slides: slides.length,
      pages: new Map(files.flatMap(({ path, pages }) => (pages === undefined ? [] : [[path, pages] as const]))),
    },
  };
}

/** What no stick could hold: no file of a build has such a name, whatever an author calls what goes into it. */
function badName(path: string): Diagnostic[] {
  const fault = packPathFault(path);
  if (fault === undefined) return [];
  return [
    report('bad-name', {
      message: `${path} cannot lie in a pack: ${fault}.`,
      hint: 'Give it a shorter, plainer name.',
    }),
  ];
}
