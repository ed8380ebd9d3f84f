import { zipPieces } from './zipPieces.ts';

/**
 * Files in a ZIP archive that is held in memory, in the order given.
 * @param files texts (UTF-8) and bytes by path in the archive.
 * @param stored paths of those that are not packed, so that their bytes can be read in the archive itself.
 * @throws TalkError `usage` for more than an archive can hold.
 */
export function zipFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  stored: readonly string[] = [],
): Uint8Array {
  const asTheyAre = new Set(stored);
  const entries = Object.entries(files).map(([path, content]) => ({ path, content, stored: asTheyAre.has(path) }));
  return Buffer.concat([...zipPieces(entries)]);
}
