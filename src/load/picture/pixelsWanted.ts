import { shownWhole, shrunkTo } from '../../model/pictureLimits.ts';
import { isAnimated } from './isAnimated.ts';
import { pictureSize } from './pictureSize.ts';

/** How many pixels are to be left of a picture that has more than any screen shows; undefined for one that stays as it is. */
export function pixelsWanted(mime: string, bytes: Buffer): number | undefined {
  if (!/^image\/(?!svg)/.test(mime)) return undefined;
  const { width, height } = pictureSize(bytes) ?? { width: 0, height: 0 };
  return width * height > shownWhole && !isAnimated(mime, bytes) ? shrunkTo : undefined;
}
