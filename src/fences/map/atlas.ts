import type { MapData } from '../../model/drawingData.ts';
import type { MapSettings } from '../../model/projectSettings.ts';
import type { DrawingContext } from '../drawing/drawingContext.ts';

/** All that a map may know beside its fence: the kit's map extracts, and what the project says of places. */
export interface Atlas extends MapData, MapSettings, Pick<DrawingContext, 'language' | 'say'> {}

/** Undefined when the extracts were not loaded. */
export function atlasOf({ maps, mapSettings, language, say }: DrawingContext): Atlas | undefined {
  return maps && { ...maps, ...mapSettings, language, say };
}
