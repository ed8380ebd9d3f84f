/**
 * Cuts and thins pieces of TopoJSON, so that neighbours keep sharing one border (Visvalingam: the point that spans the
 * smallest triangle goes first).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** A topology from a package, with its arcs as `points` in degrees. */
export function readAtlas(path) {
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

/** The rings of each part of a land. */
function polygonsOf(geometry) {
  return geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
}

/** The box of a land's largest part: [west, south, east, north] in degrees. */
export function largestBox(geometry, atlas) {
  const rings = polygonsOf(geometry).map((polygon) => ringPoints(polygon[0], atlas));
  return boxOf(rings.reduce((best, ring) => (ringArea(ring) > ringArea(best) ? ring : best)));
}

/** Those parts of a land that stand in a box whole. */
export function partsWithin({ arcs, ...geometry }, [west, south, east, north], atlas) {
  const isWithin = ([ring]) => {
    const [w, s, e, n] = boxOf(ringPoints(ring, atlas));
    return w > west && s > south && e < east && n < north;
  };
  return { ...geometry, type: 'MultiPolygon', arcs: polygonsOf({ arcs, type: geometry.type }).filter(isWithin) };
}

export function touches(a, b) {
  return a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];
}

/**
 * Thins the arcs, drops islands under `smallest` square degrees (never a land's largest part, nor one of at least `share` of
 * it), and writes the lands under assets/data.
 * @param pieces lands of one atlas or of several: each `{ atlas, geometries }`, a geometry with its `name`.
 */
export function writeExtract(file, pieces, detailOf) {
  const [{ atlas: first }] = pieces;
  const arcs = [];
  const places = pieces.flatMap(({ atlas, geometries }) => {
    const numbers = new Map();
    const renumber = (index) => {
      const old = index < 0 ? ~index : index;
      if (!numbers.has(old)) {
        numbers.set(old, arcs.length);
        const points = atlas.points[old];
        arcs.push(thinned(points, detailOf(points).thin));
      }
      return index < 0 ? ~numbers.get(old) : numbers.get(old);
    };
    return geometries.map((geometry) => ({
      type: 'MultiPolygon',
      properties: { name: geometry.name },
      arcs: largePolygons(geometry, atlas, detailOf).map((rings) => rings.map((ring) => ring.map(renumber))),
    }));
  });
  const topology = {
    type: 'Topology',
    transform: first.transform,
    objects: { places: { type: 'GeometryCollection', geometries: places } },
    arcs: arcs.map((arc) => deltas(arc, first.transform)),
  };
  const text = `${JSON.stringify(topology)}\n`;
  writeFileSync(new URL(`../../assets/data/${file}`, import.meta.url), text);
  console.log(`${file}: ${places.length} places, ${arcs.length} arcs, ${Math.round(text.length / 1024)} KB`);
}

function largePolygons(geometry, atlas, detailOf) {
  // Antarctica has the south pole as its outline, cut open to a line, and its coast as the second.
  const isPole = (ring) => ringPoints(ring, atlas).every(([, lat]) => lat < -89.9);
  const polygons = polygonsOf(geometry)
    .map((rings) => rings.filter((ring) => !isPole(ring)))
    .map((rings) => ({ rings, points: ringPoints(rings[0], atlas) }));
  const largest = Math.max(...polygons.map(({ points }) => ringArea(points)));
  const large = polygons.filter(({ points }) => {
    const area = ringArea(points);
    const { smallest, share = 1 } = detailOf(points);
    return area >= largest * share || area >= smallest;
  });
  return large.map(({ rings }) => rings);
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

/** [west, south, east, north] of points. */
export function boxOf(points) {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
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
