import { basename } from 'node:path';
import { pictureTypes } from '../load/picture/pictureTypes.ts';
import { writtenPicture } from '../load/picture/writtenPicture.ts';
import { decodeAddress } from '../model/decodeAddress.ts';
import type { ImportedPictures, ImportSource } from './importedDeck.ts';

/**
 * Takes over a picture or film that a deck names by its path, or that is written into its text.
 * @returns its new address; undefined when there is none.
 */
export function findPicture(
  href: string,
  { readBeside }: Pick<ImportSource, 'readBeside'>,
  pictures: ImportedPictures,
): string | undefined {
  if (/^\s*data:/i.test(href)) {
    const written = writtenPicture(href);
    const ending = Object.entries(pictureTypes).find(([, mime]) => mime === written?.mime)?.[0];
    return written === undefined || ending === undefined ? undefined : pictures.add(`picture${ending}`, written.bytes);
  }
  const path = decodeAddress(href.trim().replace(/[?#].*$/, ''));
  const found = path === '' ? undefined : readBeside(path);
  return found === undefined ? undefined : pictures.add(basename(path.replaceAll('\\', '/')), found);
}
