import { type Zippable, zipSync } from 'fflate';

/** The first day that a zip archive can name: equal files make equal bytes on any day. */
const noDay = new Date(1980, 0, 1);

/**
 * Files in a zip archive, in the order given.
 * @param files texts (UTF-8) and bytes by path in the archive.
 * @param stored paths of those that are not packed, so that their bytes can be read in the archive itself.
 */
export function zipFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  stored: readonly string[] = [],
): Uint8Array {
  const entries: Zippable = {};
  for (const [path, content] of Object.entries(files)) {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    entries[path] = stored.includes(path) ? [bytes, { level: 0 }] : bytes;
  }
  return zipSync(entries, { mtime: noDay });
}
