import { extname } from 'node:path';
import { isFilmAddress } from '../html/isFilmAddress.ts';
import { assetAddress } from '../load/assetAddress.ts';
import { cleanPicture } from '../load/picture/cleanPicture.ts';
import { looksLike } from '../load/picture/looksLike.ts';
import { pictureTypes } from '../load/picture/pictureTypes.ts';
import { nameFrom } from '../model/nameFrom.ts';
import type { ImportedPictures } from './importedDeck.ts';

/** A picture or film on its way into the project. */
export interface StoredPicture {
  /** Project path. */
  readonly path: string;
  readonly bytes: Buffer;
  /** Whether it is a photograph, which needs a licence, or another picture of points. */
  readonly isPhotograph: boolean;
}

/** Pictures of one deck, each once, freed of what a camera wrote. @param deck its name. */
export function pictureStore(deck: string): ImportedPictures & { readonly pictures: () => readonly StoredPicture[] } {
  const byContent = new Map<string, StoredPicture>();
  const taken = new Set<string>();
  const add = (name: string, bytes: Buffer): string | undefined => {
    const ending = extname(name).toLowerCase();
    const clean = cleaned(ending, bytes);
    if (clean === undefined) return undefined;
    const key = `${ending} ${assetAddress(clean)}`;
    const known = byContent.get(key);
    const path = known?.path ?? `assets/pictures/${deck}/${freeName(nameFrom(name.slice(0, -ending.length)), ending)}`;
    const isPhotograph = ending !== '.svg' && pictureTypes[ending] !== undefined;
    if (known === undefined) byContent.set(key, { path, bytes: clean, isPhotograph });
    return `../../../${path}`;
  };
  const freeName = (wanted: string, ending: string): string => {
    const base = wanted || 'picture';
    let name = `${base}${ending}`;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${base}-${number}${ending}`;
    taken.add(name.toLowerCase());
    return name;
  };
  return { add, pictures: () => [...byContent.values()] };
}

/** Films are copied as they are: what a camera wrote into them is taken out of the copy beside the deck. */
function cleaned(ending: string, bytes: Buffer): Buffer | undefined {
  const mime = pictureTypes[ending];
  if (mime !== undefined) return looksLike(mime, bytes) ? cleanPicture(mime, bytes) : undefined;
  return isFilmAddress(`film${ending}`) ? bytes : undefined;
}
