import { mapCssAddresses, noPicture } from '../../html/mapCssAddresses.ts';
import { assetKey } from '../../model/assetKey.ts';
import type { SlideContext } from './slideContext.ts';

/**
 * A style with the pictures that it names under the addresses by which the page carries them. In place of those that the deck does not
 * have stands one that fetches and shows nothing, so that the rest of the style holds.
 * @param file that names them, as project path.
 */
export function stylePictures(style: string, file: string, { assets }: Pick<SlideContext, 'assets'>): string {
  return mapCssAddresses(style, (address) => {
    const asset = assets.get(assetKey(file, address));
    if (asset !== undefined) return asset.address;
    return /^\s*data:(?!image\/)/i.test(address) ? undefined : noPicture;
  });
}
