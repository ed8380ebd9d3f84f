import { landNames } from '../../fences/map/landNames.ts';
import { iconNames } from '../../load/iconNames.ts';
import { readLedger } from '../../load/readLedger.ts';
import type { InsertNames } from '../../model/insertForm.ts';
import type { InsertTools } from './insertTools.ts';

/** Names that may stand in a form: signs, and what maps know, the project's own first. */
export async function insertNames({ project, parsers, loadDrawingData }: InsertTools): Promise<InsertNames> {
  const { maps } = await loadDrawingData(project, { maps: true, icons: [], tables: [] });
  const { settings } = parsers.ledger(readLedger(project).value).value;
  const lands = maps === undefined ? [] : landNames(maps.names);
  return {
    icon: iconNames(),
    place: [...new Set([...settings.map.places.keys(), ...lands])],
    land: [...new Set(['world', ...settings.map.views.keys(), ...lands])],
  };
}
