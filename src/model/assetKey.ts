/** One key for a picture however it is written: the folder of the file that names it, and the link as written. */
export function assetKey(file: string, href: string): string {
  return `${file.slice(0, file.lastIndexOf('/') + 1)}|${href}`;
}
