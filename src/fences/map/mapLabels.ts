import { type Box, between, boundsOf, boxAround, holds, inset, type Point } from '../drawing/box.ts';
import { textSizes } from '../drawing/textSizes.ts';
import type { Atlas } from './atlas.ts';
import { distance } from './distance.ts';
import { nameOf } from './findPlace.ts';
import { type LandLabel, labelledLands } from './labelledLands.ts';
import { landRings } from './landRings.ts';
import type { FocusedMap } from './mapFocus.ts';
import { lineBoxes, type MapMarks, markBoxes } from './mapMarks.ts';
import { type Ground, type Label, labelBeside, labelInside, labelOver } from './placeLabel.ts';
import { isOffMap, projectPlace } from './projectPlace.ts';
import { isInside, pointsAlong, type Rings } from './rings.ts';
import type { MapView } from './viewOf.ts';

/** A land to be named, with its outline in pixels. */
interface Land extends LandLabel {
  readonly rings: Rings;
}

/** Distances from a mark at which its label may stand, in pixels; a fine line leads to the farther ones. */
const near = [14, 24, 44, 70, 100];
const far = [16, 24, 44, 70, 100, 140, 180, 220];

/**
 * Labels in the order of their weight: the land that all arrows leave, places, the distance, then lands with space for their
 * name, then the crowded ones. Each keeps off the marks and off those before it.
 * @param smallest size in pixels down to which the name of a land may shrink to fit into it.
 */
export function mapLabels(
  spec: FocusedMap,
  view: MapView,
  atlas: Atlas,
  marks: MapMarks,
  smallest: number,
): readonly Label[] {
  const labels: Label[] = [];
  const taken: Box[] = [...markBoxes(marks)];
  const put = (label: Label): void => {
    labels.push(label);
    taken.push(label.box, ...lineBoxes(label.leader ?? []));
  };
  const lands = labelledLands(spec, view, atlas).map((land): Land => ({ ...land, rings: landRings(land.name, view) }));
  const ground: Ground = { frame: inset(view.frame, 4), taken, borders: bordersOf(view), external: [], smallest };
  const groundOf = (land: Land): Ground => {
    return { ...ground, external: lands.filter((other) => other !== land).map(({ rings }) => rings) };
  };
  const isBeyond = (land: Land): boolean => isOffMap(land, view);
  // Of a land whose middle lies off the picture, what is seen of it has the mark.
  const spotOfLand = (land: Land): Point => {
    const spot = projectPlace(land, view);
    return holds(view.frame, spot) ? spot : (middleOfSeen(land.rings) ?? spot);
  };

  const hub = lands.find(({ text }) => spec.flows?.every(({ from }) => nameOf(from) === text));
  if (hub) put(labelOver({ ...hub, size: 32 }, spotOfLand(hub)));
  for (const { place, point } of [...marks.dots, ...marks.squares]) {
    put(labelBeside({ text: place.name, size: textSizes.mapLabel, weight: 600 }, boxAround(point, 0), near, ground));
  }
  const [from, to] = marks.distanceLine;
  if (from && to) {
    const { km, miles } = distance(from.place.at, to.place.at);
    const middle = boxAround(between(from.point, to.point, 0.5), 0);
    const label = labelBeside({ text: `${km} km · ${miles} mi`, size: 32, weight: 700 }, middle, [16, 24], ground);
    put(label);
    // Air around it, or it would read as a line of the next label.
    taken.push(inset(label.box, -30));
  }
  // The end of an arrow has its name there, even in a large land.
  const isArrowEnd = (land: Land): boolean =>
    !view.focus.includes(land.name) &&
    (spec.flows ?? []).some(({ from, to }) => [from, to].map(nameOf).includes(land.text));
  const crowded = lands.filter((land) => {
    if (land === hub) return false;
    const inside = isArrowEnd(land) ? undefined : labelInside(land, land.rings, groundOf(land));
    if (inside) put(inside);
    return inside === undefined;
  });
  const spots = crowded.map((land) => ({ land, spot: spotOfLand(land) }));
  // A line to one land must not run through the mark of the next.
  taken.push(...spots.map(({ spot }) => boxAround(spot, 10)));
  for (const { land, spot } of spots) {
    const beyond = isBeyond(land);
    // A name near the edge would seem to be that of the land under it.
    const label = beyond ? { ...land, text: atlas.say('map.beyond', { place: land.text }) } : land;
    const own = beyond || land.rings.length === 0 ? {} : { own: land.rings };
    const placed = labelBeside(label, boxAround(spot, 0), far, { ...groundOf(land), ...own });
    put(beyond ? { ...placed, plate: true } : placed);
  }
  return labels;
}

/** Shares of a box at which its outline may be met, those near the middle first. */
const shares = [0.5, 0.25, 0.75, 0.1, 0.9];

/** A point inside the largest outline that is seen; undefined when none is. */
function middleOfSeen(rings: Rings): Point | undefined {
  const size = (ring: Rings[number]): number => {
    const { width, height } = boundsOf(ring);
    return width * height;
  };
  const [largest] = rings.toSorted((a, b) => size(b) - size(a));
  if (largest === undefined) return undefined;
  const { x, y, width, height } = boundsOf(largest);
  const points = shares.flatMap((down) => shares.map((across): Point => [x + across * width, y + down * height]));
  return points.find((point) => isInside(point, [largest])) ?? points[0];
}

/** Points along the borders of all lands in the frame. */
function bordersOf(view: MapView): readonly Point[] {
  return pointsAlong(
    [...view.sheet.keys()].flatMap((name) => landRings(name, view)),
    8,
  );
}
