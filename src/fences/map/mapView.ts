import type { Space } from '../drawing/availableSpace.ts';
import type { Box } from '../drawing/box.ts';
import type { Atlas } from './atlas.ts';
import { findPlace, type Place, type PlaceName } from './findPlace.ts';
import { type Focus, type FocusedMap, focusOf } from './mapFocus.ts';
import { mapLands } from './mapLands.ts';
import type { MapPlan } from './mapPlan.ts';
import { regionView } from './regionView.ts';
import { statesView } from './statesView.ts';
import type { MapView } from './viewOf.ts';
import { worldView } from './worldView.ts';

/** Pixels under a map's frame for the note on boundaries, and left of it for a globe. */
export const mapMargins = { note: 28, globe: 292 } as const;

/**
 * Chooses the view for a fence: states, the world, or the lands around what it is about (Lambert's azimuthal equal-area, centred
 * on what the map shows, so that areas compare and shapes near the middle keep their form).
 */
export function mapView(spec: FocusedMap, atlas: Atlas, space: Space): MapView {
  const left = spec.globe === true ? mapMargins.globe : 0;
  const frame: Box = { x: left, y: 0, width: space.width - left, height: space.height - mapMargins.note };
  const focused = focusOf(spec.focus, atlas);
  const lands = mapLands(spec, focused, atlas);
  const flowEnds = (spec.flows ?? []).flatMap(({ from, to }) => [from, to]);
  const plan: MapPlan = {
    spec,
    atlas,
    frame,
    focused,
    lands,
    stops: found([...(spec.cities ?? []), ...(spec.points ?? []), ...(spec.route ?? [])], atlas),
    ends: found([...(spec.origins ?? []), ...flowEnds], atlas),
  };
  if (focused.scope === 'states') return statesView(plan) ?? regionView({ ...plan, focused: onCountries(plan) });
  return focused.scope === 'world' ? worldView(plan) : regionView(plan);
}

/** States and other places, drawn on the map of countries. */
function onCountries({ focused, atlas }: MapPlan): Focus {
  return { ...focused, sheet: atlas.countries, scope: 'region' };
}

function found(names: readonly PlaceName[], atlas: Atlas): readonly Place[] {
  return names.flatMap((name) => findPlace(name, atlas) ?? []);
}
