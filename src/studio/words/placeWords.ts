import { knownPlaces } from '../../fences/map/knownPlaces.ts';
import type { PlaceNames } from '../../model/placeNames.ts';
import type { MapSettings } from '../../model/projectSettings.ts';
import type { NameKind, WritingWord } from '../../model/writingWords.ts';

/** What may be named on a map: the project's own places, and all lands with their names in other languages. */
export function placeWords(
  names: PlaceNames,
  settings: MapSettings,
): Pick<Record<NameKind, readonly WritingWord[]>, 'place' | 'land' | 'focus'> {
  const words = (kind: 'place' | 'land' | 'focus'): WritingWord[] =>
    knownPlaces(kind, { names, ...settings }).map(({ name, others, is }) => ({
      name,
      detail: is === 'place' ? 'from this project' : is === 'view' ? 'a view of this project' : is,
      ...(others.length > 0 && { finds: others.join(' ') }),
    }));
  return { place: words('place'), land: words('land'), focus: words('focus') };
}
