/** Whether a picture may move: what is made smaller would stand still. */
export function isAnimated(mime: string, bytes: Buffer): boolean {
  if (mime === 'image/gif') return true;
  if (mime === 'image/png') return bytes.includes('acTL');
  if (mime === 'image/webp') return bytes.includes('ANIM');
  return mime === 'image/avif' && bytes.toString('latin1', 8, 12) === 'avis';
}
