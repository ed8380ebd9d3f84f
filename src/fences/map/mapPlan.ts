import type { Box } from '../drawing/box.ts';
import type { Atlas } from './atlas.ts';
import type { Place } from './findPlace.ts';
import type { Focus, FocusedMap } from './mapFocus.ts';
import type { MapLands } from './mapLands.ts';

/** What a view is made of, before it is known where it lies. */
export interface MapPlan {
  readonly spec: FocusedMap;
  readonly atlas: Atlas;
  readonly frame: Box;
  readonly focused: Focus;
  readonly lands: MapLands;
  /** Places that must be on the map. */
  readonly stops: readonly Place[];
  /** Origins and both ends of flows; those far off stand at the map's edge. */
  readonly ends: readonly Place[];
}
