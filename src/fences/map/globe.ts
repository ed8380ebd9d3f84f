import { type GeoPermissibleObjects, geoGraticule, geoOrthographic, geoPath } from 'd3-geo';
import type { Point } from '../drawing/box.ts';
import { color } from '../drawing/color.ts';
import { decimal } from '../drawing/decimal.ts';
import type { Atlas } from './atlas.ts';
import { projectedRings, ringPath } from './rings.ts';
import type { MapView } from './viewOf.ts';

const radius = 124;

/**
 * A globe turned to the focus, left of the map, and two fine lines that open from the piece shown to the map's frame.
 * Enters the view of the map; leaves SVG elements.
 */
export function globe(view: MapView, atlas: Atlas): readonly string[] {
  const { x, y, width, height } = view.frame;
  const middle = { x: radius + 4, y: height / 2 };
  const lonLat = (across: number, down: number): [number, number] =>
    view.projection.invert?.([x + across * width, y + down * height]) ?? [0, 0];
  const [lon, lat] = lonLat(0.5, 0.5);
  const turned = geoOrthographic()
    .rotate([-lon, -Math.min(lat, 32)])
    .scale(radius)
    .translate([middle.x, middle.y])
    .clipAngle(90);
  const draw = (names: readonly string[]): string => {
    const geometries = names.flatMap(
      (name) => atlas.world.get(name) ?? view.extra.get(name) ?? atlas.countries.get(name) ?? [],
    );
    const shape: GeoPermissibleObjects = { type: 'GeometryCollection', geometries };
    return ringPath(projectedRings(shape, turned), 0.6);
  };
  const corner = (across: number, down: number): Point => turned(lonLat(across, down)) ?? [middle.x, middle.y];
  const [topLeft, topRight, bottomRight, bottomLeft] = [corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1)];
  const piece = `M${[topLeft, topRight, bottomRight, bottomLeft].map(pair).join('L')}Z`;
  const rays = `M${pair(topRight)}L${pair([x, y])}M${pair(bottomRight)}L${pair([x, y + height])}`;
  const disc = `<circle cx="${middle.x}" cy="${middle.y}" r="${radius}"`;
  const grid = geoPath(turned).digits(1)(geoGraticule().step([30, 30])()) ?? '';
  return [
    `${disc} fill="${color('mist')}" fill-opacity=".7"/>`,
    `<path d="${grid}" fill="none" stroke="${color('paper')}" stroke-width="1.5"/>`,
    `<path d="${draw([...atlas.world.keys()])}" fill="${color('sand')}" stroke="${color('stone')}" stroke-width=".5"/>`,
    `<path d="${draw([...view.focus, ...view.members])}" fill="${color('sky-deep')}"/>`,
    `${disc} fill="none" stroke="${color('stone')}" stroke-width="2"/>`,
    `<path d="${piece}${rays}" fill="none" stroke="${color('madder')}" stroke-width="2" stroke-linejoin="round"/>`,
  ];
}

function pair([x, y]: Point): string {
  return `${decimal(x)} ${decimal(y)}`;
}
