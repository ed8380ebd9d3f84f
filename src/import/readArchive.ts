import { unzipSync } from 'fflate';
import { mostFileBytes } from '../load/fileLimits.ts';
import { mostArchiveFiles, mostUnpackedBytes } from './importLimits.ts';

/** A file that is no archive that can be read, and why, as a sentence. */
export class BadArchive extends Error {
  /** Whether it is larger than it may be, and not damaged. */
  readonly tooLarge: boolean;

  constructor(message: string, tooLarge = false) {
    super(message);
    this.tooLarge = tooLarge;
  }
}

/** Files of an archive, by their names in it. Names lead to no disk: nothing is written by them. */
export type Archive = ReadonlyMap<string, Buffer>;

/**
 * Unpacks the files of a ZIP archive that are wanted. What one unpacks to is held to what the archive says of it before it is unpacked.
 * @throws BadArchive
 */
export function readArchive(bytes: Buffer, wanted: (name: string) => boolean): Archive {
  if (bytes.subarray(0, 4).equals(compoundFile)) {
    throw new BadArchive('It is encrypted, or of the older kind .ppt.');
  }
  if (bytes.length < 22 || bytes.readUInt16BE(0) !== 0x504b)
    throw new BadArchive('It is no presentation, whatever its name says.');
  if ((bytes.readUInt16LE(6) & 1) === 1) throw new BadArchive('It is encrypted.');
  try {
    const names = wantedNames(bytes, wanted);
    const found = unzipSync(bytes, { filter: ({ name }) => names.has(name) });
    return new Map(Object.entries(found).map(([name, data]) => [name, Buffer.from(data)]));
  } catch (cause) {
    if (cause instanceof BadArchive) throw cause;
    throw new BadArchive('It is damaged or not whole.');
  }
}

/** Looks at what the archive says of its files before anything is unpacked; what is too large for a picture is left. */
function wantedNames(bytes: Buffer, wanted: (name: string) => boolean): ReadonlySet<string> {
  const names = new Set<string>();
  let files = 0;
  let total = 0;
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      files += 1;
      if (files > mostArchiveFiles) throw new BadArchive(`It holds more than ${mostArchiveFiles} files.`, true);
      if (name.endsWith('/') || !wanted(name) || originalSize > mostFileBytes) return false;
      total += originalSize;
      if (total > mostUnpackedBytes) {
        throw new BadArchive(`It would unpack to more than ${mostUnpackedBytes / 1_000_000} MB.`, true);
      }
      names.add(name);
      return false;
    },
  });
  return names;
}

/** How a compound file begins, in which Office keeps encrypted presentations and those of before 2007 ([MS-CFB], 2.2). */
const compoundFile = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
