import { pictureType } from './pictureType.ts';

/** The pictures among files that were dropped, pasted or chosen; the browser says of some that it does not know them. */
export function pictureFiles(files: Iterable<File> | undefined): readonly File[] {
  return [...(files ?? [])].filter((file) => file.type.startsWith('image/') || pictureType(file) !== undefined);
}

export function firstPicture(files: Iterable<File> | undefined): File | undefined {
  return pictureFiles(files)[0];
}
