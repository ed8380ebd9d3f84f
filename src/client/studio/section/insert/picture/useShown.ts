import { useEffect, useMemo } from 'preact/hooks';
import type { ChosenPicture } from './chosenPicture.ts';
import { pictureAddress } from './pictureAddress.ts';

/** An address at which the page can show a picture, as long as it is chosen. */
export function useShown(chosen: ChosenPicture): string {
  const address = useMemo(
    () => (chosen.kind === 'new' ? URL.createObjectURL(chosen.picture.blob) : pictureAddress(chosen.card.file)),
    [chosen],
  );
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return address;
}
