import type { MapData } from '../../model/drawingData.ts';
import type { MapSettings } from '../../model/projectSettings.ts';
import type { DrawingContext } from '../drawing/drawingContext.ts';

/** All that a map may know beside its fence: the kit's map extracts, and what the project says of places. */
export interface Atlas extends MapData, MapSettings {}

/** Undefined when the extracts were not loaded. */
export function atlasOf({ maps, mapSettings }: DrawingContext): Atlas | undefined {
  return maps && { ...maps, ...mapSettings };
}
