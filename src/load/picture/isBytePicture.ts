import { posix } from 'node:path';
import { pictureTypes } from './pictureTypes.ts';

/** Whether a file's name is that of a picture which is no text: any but a drawing. @param file its path. */
export function isBytePicture(file: string): boolean {
  const type = pictureTypes[posix.extname(file).toLowerCase()];
  return type !== undefined && type !== 'image/svg+xml';
}
