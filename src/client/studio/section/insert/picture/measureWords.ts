import type { PictureMeasure } from './readyPicture.ts';

/** How large a picture was and how large it will be: "4,000 × 3,000 pixels, 5.2 MB". */
export function measureWords(was: PictureMeasure, is: PictureMeasure): string {
  return was === is ? one(is) : `${one(was)} → ${one(is)}`;
}

function one({ pixels, size }: PictureMeasure): string {
  if (pixels === undefined) return `A drawing, ${sizeWords(size)}`;
  return `${grouped(pixels.width)} × ${grouped(pixels.height)} pixels, ${sizeWords(size)}`;
}

/** Bytes in the unit in which they are a short number. */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  const kilo = bytes / 1000;
  return kilo < 999.5 ? `${Math.round(kilo)} KB` : `${(kilo / 1000).toFixed(1)} MB`;
}

function grouped(pixels: number): string {
  return pixels.toLocaleString('en-US');
}
