import { type Zippable, zipSync } from 'fflate';

/** The first day that a zip archive can name: equal files make equal bytes on any day. */
const noDay = new Date(1980, 0, 1);

/** Files in a zip archive, in the order given. @param files texts (UTF-8) and bytes by path in the archive. */
export function zipFiles(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(files).map(([path, content]): [string, Uint8Array] => [
    path,
    typeof content === 'string' ? Buffer.from(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries) satisfies Zippable, { mtime: noDay });
}
