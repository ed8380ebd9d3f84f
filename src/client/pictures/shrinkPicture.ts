import type { ShrunkPicture } from '../../model/pictureLook.ts';
import { smallerPicture } from './smallerPicture.ts';

/** The picture with so many pixels, or a few less, in its own proportions. Turned as its camera says. */
export async function shrinkPicture(picture: HTMLImageElement, pixels: number): Promise<ShrunkPicture> {
  const blob = await smallerPicture(picture, pixels, typeOf(picture));
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
