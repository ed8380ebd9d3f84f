import type { PictureAnswer } from '../../model/pictureLook.ts';
import { decodeWhole } from './decodeWhole.ts';
import { shrinkPicture } from './shrinkPicture.ts';

/**
 * Whether the page's picture of that number can be shown, to its last row. A picture's own `decode()` does not tell: it is content with
 * one that breaks off, and shows what there is of it, or nothing.
 * @param shrinkTo pixels that are to be left of it; null to leave it as it is.
 */
export async function lookAtPicture(index: number, shrinkTo: number | null): Promise<PictureAnswer> {
  const picture = document.images[index];
  if (picture === undefined || !(await isLoaded(picture))) return 'broken';
  try {
    if (shrinkTo !== null) return await shrinkPicture(picture, shrinkTo);
    await decodeWhole(picture);
    return 'whole';
  } catch (error) {
    if (error instanceof DOMException) return 'broken';
    throw error;
  }
}

async function isLoaded(picture: HTMLImageElement): Promise<boolean> {
  if (!picture.complete) {
    await new Promise((resolve) => {
      picture.addEventListener('load', resolve, { once: true });
      picture.addEventListener('error', resolve, { once: true });
    });
  }
  return picture.naturalWidth > 0;
}
