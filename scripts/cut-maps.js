/**
 * Cuts the small map extracts of `assets/data/` out of world-atlas and us-atlas. Run once by hand, after an update of
 * those packages: `node scripts/cut-maps.js`. The results are committed, so no build needs the atlases.
 *
 * - `map-region.json`: the lands between West Africa and Japan (countries-50m), fine in the middle of Asia and coarse far off;
 * - `map-world.json`: all countries but Antarctica (countries-110m), for world maps and the globe;
 * - `map-states.json`: the states of the United States (states-10m);
 * - `map-lower48.json`: the outline of the lower 48 (states-10m).
 *
 * countries-10m is never used: it cuts Baikonur out of Kazakhstan. Each extract is TopoJSON, so neighbours keep sharing
 * one border after its arcs are thinned (Visvalingam: the point that spans the smallest triangle goes first).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { mergeArcs } from 'topojson-client';

/** Boxes are [west, south, east, north] in degrees. */
const regionBox = [-19, -12, 150, 82];
const nearBox = [44, 34, 90, 57];
/** Census numbers of states are lower, those of territories higher. */
const firstTerritory = 60;
const outsideLower48 = ['02', '15', '60', '66', '69', '72', '78'];
/** Countries the boxes of islands and outliers would bring in, though no part of them stands on a map of the region. */
const farOff = ['United States of America', 'France', 'Iceland', 'Norway', 'Netherlands', 'Fr. S. Antarctic Lands'];

const require = createRequire(import.meta.url);
const world50 = readAtlas('world-atlas/countries-50m.json');
const world110 = readAtlas('world-atlas/countries-110m.json');
const states10 = readAtlas('us-atlas/states-10m.json');

const inRegion = world50.objects.countries.geometries.filter(
  (country) => !farOff.includes(country.properties.name) && touches(largestBox(country, world50), regionBox),
);
writeExtract('map-region.json', world50, named(inRegion), (arc) => {
  const near = arc.some(([x, y]) => x > nearBox[0] && y > nearBox[1] && x < nearBox[2] && y < nearBox[3]);
  return near ? { thin: 0.0004, smallest: 0.02 } : { thin: 0.02, smallest: 0.35 };
});

const countries = world110.objects.countries.geometries.filter((country) => country.properties.name !== 'Antarctica');
writeExtract('map-world.json', world110, named(countries), () => ({ thin: 0.02, smallest: 0.1 }));

const states = states10.objects.states.geometries;
const lower48 = {
  ...mergeArcs(
    states10,
    states.filter((state) => !outsideLower48.includes(state.id)),
  ),
  properties: { name: 'lower 48' },
};
const own = states.filter((state) => Number(state.id) < firstTerritory);
writeExtract('map-states.json', states10, named(own), () => ({ thin: 0.00005, smallest: 0.001 }));
writeExtract('map-lower48.json', states10, named([lower48]), () => ({ thin: 0.002, smallest: 0.1 }));

function readAtlas(path) {
  const atlas = JSON.parse(readFileSync(require.resolve(path), 'utf8'));
  const { scale, translate } = atlas.transform;
  const arcs = atlas.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx, dy]) => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
  return { ...atlas, points: arcs };
}

function named(geometries) {
  return geometries.map(({ type, arcs, properties }) => ({ type, arcs, name: properties.name }));
}

function polygonsOf(geometry) {
  return geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
}

function ringPoints(ring, atlas) {
  return ring.flatMap((index) => (index < 0 ? atlas.points[~index].toReversed() : atlas.points[index]));
}

function ringArea(points) {
  let sum = 0;
  for (let i = 0, j = points.length - 1; i < points.length; j = i++) {
    sum += points[j][0] * points[i][1] - points[i][0] * points[j][1];
  }
  return Math.abs(sum / 2);
}

function largestBox(geometry, atlas) {
  const rings = polygonsOf(geometry).map((polygon) => ringPoints(polygon[0], atlas));
  const points = rings.reduce((best, ring) => (ringArea(ring) > ringArea(best) ? ring : best));
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function touches(a, b) {
  return a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];
}

/** Thins the arcs, drops islands under `smallest` square degrees (never a country's largest part), renumbers, writes. */
function writeExtract(file, atlas, geometries, detailOf) {
  const kept = geometries.map((geometry) => {
    const polygons = polygonsOf(geometry).map((rings) => ({ rings, points: ringPoints(rings[0], atlas) }));
    const largest = Math.max(...polygons.map(({ points }) => ringArea(points)));
    const large = polygons.filter(({ points }) => {
      const area = ringArea(points);
      return area === largest || area >= detailOf(points).smallest;
    });
    return { ...geometry, polygons: large.map(({ rings }) => rings) };
  });
  const numbers = new Map();
  const arcs = [];
  const renumber = (index) => {
    const old = index < 0 ? ~index : index;
    if (!numbers.has(old)) {
      numbers.set(old, arcs.length);
      const points = atlas.points[old];
      arcs.push(thinned(points, detailOf(points).thin));
    }
    return index < 0 ? ~numbers.get(old) : numbers.get(old);
  };
  const renumbered = kept.map(({ name, polygons }) => ({
    type: 'MultiPolygon',
    properties: { name },
    arcs: polygons.map((rings) => rings.map((ring) => ring.map(renumber))),
  }));
  const topology = {
    type: 'Topology',
    transform: atlas.transform,
    objects: { places: { type: 'GeometryCollection', geometries: renumbered } },
    arcs: arcs.map((arc) => deltas(arc, atlas.transform)),
  };
  const text = `${JSON.stringify(topology)}\n`;
  writeFileSync(new URL(`../assets/data/${file}`, import.meta.url), text);
  console.log(`${file}: ${geometries.length} places, ${arcs.length} arcs, ${Math.round(text.length / 1024)} KB`);
}

/** Visvalingam's thinning of one arc: both ends stay, and a closed arc keeps at least four points. */
function thinned(points, threshold) {
  const kept = [...points];
  const closed = points[0][0] === points.at(-1)[0] && points[0][1] === points.at(-1)[1];
  for (;;) {
    let smallest = threshold;
    let at = -1;
    for (let i = 1; i < kept.length - 1; i++) {
      const area = ringArea([kept[i - 1], kept[i], kept[i + 1]]);
      if (area < smallest) [smallest, at] = [area, i];
    }
    if (at < 0 || kept.length <= (closed ? 4 : 2)) return kept;
    kept.splice(at, 1);
  }
}

function deltas(arc, { scale, translate }) {
  let [x, y] = [0, 0];
  return arc.map(([lon, lat]) => {
    const [column, row] = [Math.round((lon - translate[0]) / scale[0]), Math.round((lat - translate[1]) / scale[1])];
    const step = [column - x, row - y];
    [x, y] = [column, row];
    return step;
  });
}
