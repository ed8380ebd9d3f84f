import { deckFences } from '../../fences/deckFences.ts';
import { deckDrawingContext } from '../../fences/drawing/deckDrawingContext.ts';
import { mapSpot } from '../../fences/map/mapSpot.ts';
import { mapFence } from '../../fences/map.ts';
import type { InsertWish, MapPoint, MapSpot } from '../../model/insertForm.ts';
import { deckOfOne } from './deckOfOne.ts';
import type { InsertTools } from './insertTools.ts';
import { readInsert } from './readInsert.ts';
import { shownSection } from './shownSection.ts';

/** What lies where the map of a form was pressed; undefined off the map. @throws TalkError `unknown-deck`. */
export async function findSpot(wish: InsertWish, point: MapPoint, tools: InsertTools): Promise<MapSpot | undefined> {
  const text = readInsert(wish)?.text;
  const section = text === undefined ? undefined : shownSection(text, wish).value;
  const deck = section && deckOfOne(section, wish.talk, tools)?.deck;
  const [spec] = deck === undefined ? [] : deckFences(deck).flatMap((fence) => mapFence.specOf(fence) ?? []);
  if (deck === undefined || spec === undefined) return undefined;
  const data = await tools.loadDrawingData(tools.project, { maps: true, icons: [], tables: [] });
  return mapSpot(spec, point, deckDrawingContext(deck, data));
}
