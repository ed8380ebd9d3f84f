import { geoAzimuthalEqualArea, geoCentroid } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import type { Space } from '../drawing/availableSpace.ts';
import { type Box, boundsOf, holds, inset, type Point } from '../drawing/box.ts';
import { arrangeShapes, shapeLabelSize } from './arrangeShapes.ts';
import type { Atlas } from './atlas.ts';
import { findLand, landsWithin, outlineOf } from './findLand.ts';
import { mainParts } from './mainParts.ts';
import { type FocusedMap, focusNames } from './mapFocus.ts';
import { mapMargins } from './mapView.ts';
import {
  aroundShape,
  type Ground,
  type Label,
  type LabelText,
  labelBeside,
  labelInside,
  underShape,
} from './placeLabel.ts';
import { movedRings, pointsAlong, projectedRings, type Rings } from './rings.ts';
import { spellingKey } from './spelling.ts';

/** How far a name's letters keep from the edge of its box, in pixels. */
const letterAir = 4;

/** A land on the picture, in pixels. */
export interface ComparedLand {
  readonly name: string;
  readonly rings: Rings;
  /** `base` is compared with; `inside` is smaller and lies on it; `around` is larger and outlined. */
  readonly role: 'base' | 'inside' | 'around';
}

export interface Comparison {
  readonly lands: readonly ComparedLand[];
  readonly labels: readonly Label[];
}

/**
 * Lays lands over the focus at one scale: each is cut out and centred on its own middle by Lambert's azimuthal equal-area
 * projection, so that areas on the picture are to each other as on the ground. Unknown names are left out.
 */
export function compareMap(spec: FocusedMap, atlas: Atlas, space: Space): Comparison {
  const frame: Box = { x: 0, y: 0, width: space.width, height: space.height - mapMargins.note };
  const middle: Point = [frame.width / 2, frame.height / 2];
  const base = baseOf(spec, atlas);
  if (base === undefined) return { lands: [], labels: [] };
  const others = (spec.compare ?? []).flatMap((name) => landNamed(name, atlas) ?? []);
  const baseSize = sizeAt(1, base.shape);
  const isLarger = ({ shape }: Named): boolean => {
    const { width, height } = sizeAt(1, shape);
    return width > baseSize.width * fits || height > baseSize.height * fits;
  };
  const sizes = [base, ...others.filter(isLarger)].map(({ shape }) => sizeAt(1, shape));
  const scale = Math.min(
    (frame.width - 40) / Math.max(...sizes.map(({ width }) => width)),
    (frame.height - 16) / Math.max(...sizes.map(({ height }) => height)),
  );
  const ground = movedRings(centred(base.shape, scale), middle);
  const around = others
    .filter(isLarger)
    .map(({ name, shape }) => laid(name, movedRings(centred(shape, scale), middle), 'around'));
  const small = others.filter((land) => !isLarger(land));
  const outlines = small.map(({ name, shape }) => ({ name, rings: centred(shape, scale) }));
  const inside = arrangeShapes(outlines, ground).map(({ name, rings }) => laid(name, rings, 'inside'));
  const lands = [...around, laid(base.name, ground, 'base'), ...inside];
  return { lands, labels: labelsFor(lands, frame) };
}

/** A land that fills more than this share of the other, across or down, would stand out of it: it is outlined around it instead. */
const fits = 0.9;

interface Named {
  readonly name: string;
  readonly shape: MultiPolygon;
}

/** What is compared with: the focus, of several lands all of them. */
function baseOf({ focus }: FocusedMap, atlas: Atlas): Named | undefined {
  const lands = focusNames(focus, atlas).flatMap((name) => landNamed(name, atlas) ?? []);
  const name = typeof focus === 'string' ? focus : focus.join(', ');
  if (lands.length <= 1) return lands[0];
  return { name, shape: { type: 'MultiPolygon', coordinates: lands.flatMap(({ shape }) => shape.coordinates) } };
}

/** A country before a state of the same name, such as Georgia; a region of the world as its countries. */
function landNamed(name: string, atlas: Atlas): Named | undefined {
  const lower48 = isLower48(name) ? atlas.lower48.get('lower 48') : undefined;
  if (lower48 !== undefined) return { name: name === 'lower 48' ? atlas.say('map.lowerStates') : name, shape: lower48 };
  const land = findLand(name, atlas);
  if (land === undefined) return undefined;
  const shapes = landsWithin(land, atlas).flatMap((one) => {
    const near = one.kind === 'country' && land.kind !== 'region' ? atlas.region.get(one.name) : undefined;
    const outline = near ?? outlineOf(one, atlas);
    return outline === undefined ? [] : mainParts(outline).coordinates;
  });
  return shapes.length === 0 ? undefined : { name, shape: mainParts({ type: 'MultiPolygon', coordinates: shapes }) };
}

/** The outline of the United States without Alaska and Hawaii, by the names that it has. */
export function isLower48(name: string): boolean {
  return ['lower 48', 'lower 48 states', 'contiguous united states', 'contiguous usa'].includes(spellingKey(name));
}

function laid(name: string, rings: Rings, role: ComparedLand['role']): ComparedLand {
  return { name, rings, role };
}

/** The outline around its own middle, which comes to stand at 0, 0. `scale` in pixels a radian. */
function centred(shape: MultiPolygon, scale: number): Rings {
  const [lon, lat] = geoCentroid(shape);
  const projection = geoAzimuthalEqualArea().rotate([-lon, -lat]).scale(scale).translate([0, 0]);
  const rings = projectedRings(shape, projection);
  const { x, y, width, height } = boxOf(rings);
  return movedRings(rings, [-x - width / 2, -y - height / 2]);
}

function sizeAt(scale: number, shape: MultiPolygon): Box {
  // Projections cut curves to fractions of a pixel, so a size is measured large and scaled down.
  const { x, y, width, height } = boxOf(centred(shape, scale * 1000));
  return { x, y, width: width / 1000, height: height / 1000 };
}

function labelsFor(lands: readonly ComparedLand[], frame: Box): readonly Label[] {
  const ground = lands.find(({ role }) => role === 'base')?.rings ?? [];
  const taken = lands.flatMap(({ role, rings }) => (role === 'inside' ? [boxOf(rings)] : []));
  const lines = lands.flatMap((land) => pointsAlong(land.rings, 3));
  const labels: Label[] = [];
  const order = ['inside', 'base', 'around'] as const;
  for (const { name, rings, role } of order.flatMap((role) => lands.filter((land) => land.role === role))) {
    const text: LabelText = {
      text: name,
      size: role === 'base' ? 34 : shapeLabelSize,
      weight: role === 'base' ? 700 : 600,
    };
    const boxes = labels.map(({ box }) => box);
    const blocked = role === 'inside' ? [] : [...taken, ...boxes];
    // By the even-odd rule the ground becomes a hole, so the label of what lies around it keeps off it.
    const within = role === 'around' ? [...rings, ...ground] : rings;
    const beside: Ground = { frame, taken: [...taken, ...boxes], borders: ground.flat(), external: [] };
    const label =
      labelInside(text, within, { ...beside, taken: blocked, borders: [] }) ??
      labelBeside(text, boxOf(rings), [2], beside, role === 'base' ? aroundShape : underShape);
    labels.push(crosses(label, lines) ? { ...label, plate: true } : label);
  }
  return labels;
}

/** Whether an outline runs through the letters of a name: with paper under them they can be read. */
function crosses({ box }: Label, lines: readonly Point[]): boolean {
  const letters = inset(box, letterAir);
  return lines.some((point) => holds(letters, point));
}

function boxOf(rings: Rings): Box {
  return boundsOf(rings.flat());
}
