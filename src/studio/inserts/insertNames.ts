import { loadPlaceNames } from '../../load/loadDrawingData.ts';
import { readIconNames } from '../../load/readIconNames.ts';
import { readLedger } from '../../load/readLedger.ts';
import type { InsertNames } from '../../model/insertForm.ts';
import { placeWords } from '../words/placeWords.ts';
import type { InsertTools } from './insertTools.ts';

/** Names that may stand in a form: signs, and what maps know, the project's own first; as completion offers them. */
export async function insertNames({ project, parsers }: InsertTools): Promise<InsertNames> {
  const { settings } = parsers.ledger(readLedger(project).value).value;
  const { place, land, focus } = placeWords(await loadPlaceNames(project.kit), settings.map);
  const namesOf = (words: readonly { readonly name: string }[]): string[] => [
    ...new Set(words.map(({ name }) => name)),
  ];
  return { icon: [...readIconNames().keys()], place: namesOf(place), land: namesOf([...focus, ...land]) };
}
