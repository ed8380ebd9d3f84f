/**
 * Decodes a picture to its last row. Its own `decode()` is content with one that breaks off.
 * @throws DOMException for one that does, and for what is no picture.
 */
export async function decodeWhole(picture: HTMLImageElement): Promise<void> {
  // All of it is decoded for one pixel, and one pixel is kept.
  (await createImageBitmap(picture, 0, 0, 1, 1)).close();
}
