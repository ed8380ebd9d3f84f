import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { readBuildRecord } from './buildRecord.ts';

/**
 * A file of a deck that a build has made and that still stands there; undefined for any other, for one that lies behind a symbolic link, and
 * for a path that leads anywhere but down.
 * @param out the output folder, absolute. @param path from the deck's folder, with forward slashes.
 * @returns its absolute path.
 */
export function builtFile(out: string, deck: string, path: string): string | undefined {
  const parts = [deck, ...path.split('/')];
  if (parts.some((part) => part === '' || part === '.' || part === '..' || /[\\\0]/.test(part))) return undefined;
  const { decks } = readBuildRecord(out);
  const record = Object.hasOwn(decks, deck) ? decks[deck] : undefined;
  const wanted = parts.join('/');
  const known = [...(record?.outputs ?? []).map((file) => file.path), ...(record?.earlier ?? [])];
  if (!known.includes(wanted)) return undefined;
  const folders = parts.slice(0, -1).map((_, index) => join(out, ...parts.slice(0, index + 1)));
  const isPlain = folders.every((folder) => lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === true);
  const file = join(out, ...parts);
  return isPlain && lstatSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : undefined;
}
