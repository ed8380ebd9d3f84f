import type { ShrunkPicture } from '../../model/pictureLook.ts';

/** What a photograph is saved with: differences from a better one cannot be seen across a room. */
const quality = 0.9;

/** The picture with so many pixels, or a few less, in its own proportions. Turned as its camera says. */
export async function shrinkPicture(picture: HTMLImageElement, pixels: number): Promise<ShrunkPicture> {
  const { naturalWidth: width, naturalHeight: height } = picture;
  const scale = Math.sqrt(pixels / (width * height));
  const bitmap = await createImageBitmap(picture, {
    resizeWidth: Math.max(1, Math.floor(width * scale)),
    resizeHeight: Math.max(1, Math.floor(height * scale)),
    resizeQuality: 'high',
  });
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap);
  const blob = await canvas.convertToBlob({ type: typeOf(picture), quality });
  return { mime: blob.type, data: base64(new Uint8Array(await blob.arrayBuffer())) };
}

/** Photographs stay photographs. What may be seen through, or has sharp edges, stays as it is. */
function typeOf({ src }: HTMLImageElement): string {
  if (src.startsWith('data:image/jpeg')) return 'image/jpeg';
  return /^data:image\/(?:webp|avif)/.test(src) ? 'image/webp' : 'image/png';
}

function base64(bytes: Uint8Array): string {
  let text = '';
  // Functions take some ten thousand arguments at a time.
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}
