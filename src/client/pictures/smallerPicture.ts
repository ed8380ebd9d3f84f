import { decodeWhole } from './decodeWhole.ts';

/** What a photograph is saved with: differences from a better one cannot be seen across a room. */
const quality = 0.9;

/**
 * The picture with so many pixels at most, in its own proportions, turned as its camera says, and with nothing that the camera wrote
 * beside it. @param type MIME type; where the browser writes none of that kind, a PNG comes. @throws DOMException when it breaks off.
 */
export async function smallerPicture(picture: HTMLImageElement, pixels: number, type: string): Promise<Blob> {
  await decodeWhole(picture);
  const { naturalWidth: width, naturalHeight: height } = picture;
  const scale = Math.min(1, Math.sqrt(pixels / (width * height)));
  const canvas = new OffscreenCanvas(Math.max(1, Math.floor(width * scale)), Math.max(1, Math.floor(height * scale)));
  const context = canvas.getContext('2d');
  if (context === null) throw new DOMException('There is no room for this picture.', 'InvalidStateError');
  context.imageSmoothingQuality = 'high';
  // An ImageBitmap that is resized as it is made has the sides of a turned picture mixed up in Chromium: it is squeezed.
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob({ type, quality });
}
