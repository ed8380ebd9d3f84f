import { createHash, timingSafeEqual } from 'node:crypto';

/** Whether two secrets are one; it takes the same time wherever they differ, and whatever their lengths. */
export function sameSecret(given: string | undefined, secret: string): boolean {
  return given !== undefined && timingSafeEqual(digest(given), digest(secret));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
