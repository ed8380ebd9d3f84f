import { imageSize } from 'image-size';

/** A picture's pixels, across and down. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** How large a picture says that it is; undefined when it does not say, as a drawing that fills its place. */
export function pictureSize(bytes: Uint8Array): PictureSize | undefined {
  try {
    const { width, height } = imageSize(bytes);
    return { width, height };
  } catch {
    // The library throws where it finds no size.
    return undefined;
  }
}
