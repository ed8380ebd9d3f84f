import { relative } from 'node:path';
import { isInside } from '../load/readContained.ts';

/** A path as a person in `folder` reads it best: from there when it lies below, else whole. Both absolute. */
export function displayPath(path: string, folder: string): string {
  return isInside(folder, path) ? relative(folder, path) || '.' : path;
}
