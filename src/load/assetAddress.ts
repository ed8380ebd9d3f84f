import { createHash } from 'node:crypto';

/**
 * The short address of a picture or font (see model/finishedPage.ts): the same bytes have the same address, others another, so that a
 * page's text changes with its pictures.
 */
export function assetAddress(bytes: Uint8Array): string {
  return `data:kit,${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}`;
}
