import { posix } from 'node:path';
import type { AssetUse } from './deck.ts';
import { decodeAddress } from './decodeAddress.ts';

/** Project path of the file that an address names, however the address is written. */
export function assetPath({ href, at }: Pick<AssetUse, 'href' | 'at'>): string {
  return posix.join(at.file, '..', decodeAddress(href.trim().replace(/[?#].*$/, '')));
}
