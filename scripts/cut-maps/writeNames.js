/** Names and codes of the lands that the extracts have, and which lands make up continents and regions: `map-names.json`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { otherNames, parts, provinces, severalLands, stateCodes, stateNames } from './landNames.js';
import { regions } from './regions.js';

const require = createRequire(import.meta.url);
const read = (path) => JSON.parse(readFileSync(require.resolve(path), 'utf8'));

/** The languages of the names, the first before the others. */
const languages = ['en', 'es', 'ru', 'kk', 'de', 'fr'];
/** Lands that Natural Earth gives no number of ISO 3166. */
const unnumbered = { Kosovo: 'XK' };
/** Lands that ISO 3166 does not know, by the country whose regions they belong to. */
const besideOthers = { SO: 'Somaliland', CY: 'Northern Cyprus' };

/**
 * @param countries lands of the extracts with their names there: `{ id, name, short }`, `id` the number of ISO 3166, `short` the
 *   source's own name.
 */
export function writeNames(countries) {
  const byNumber = new Map(read('i18n-iso-countries/codes.json').map(([two, three, number]) => [number, [two, three]]));
  const languageNames = languages.map((one) => read(`i18n-iso-countries/langs/${one}.json`).countries);
  const byCode = new Map();
  const lands = {};
  for (const { id, name, short } of countries) {
    // Ashmore and Cartier Islands go by Australia's number.
    const codes =
      name === 'Ashmore and Cartier Islands'
        ? []
        : (byNumber.get(id) ?? (name in unnumbered ? [unnumbered[name], 'XKX'] : []));
    if (codes[0] !== undefined) byCode.set(codes[0], name);
    const translated = languageNames.flatMap((names) => names[codes[0]] ?? []);
    // ISO 3166 calls one of the two Congos so, and this list both.
    const meant = translated.filter((other) => !(codes[0] === 'CD' && other === 'Congo'));
    lands[name] = { codes, names: others(name, [short, ...(otherNames[name] ?? []), ...meant]) };
  }
  const partLands = {};
  for (const [name, { codes }] of Object.entries(parts)) {
    partLands[name] = {
      codes,
      names: others(
        name,
        languageNames.flatMap((names) => names[codes[0]] ?? []),
      ),
    };
    if (codes[0] !== undefined) byCode.set(codes[0], name);
  }
  for (const [name, code, ...names] of Object.values(provinces)) partLands[name] = { codes: [code], names };
  const states = {};
  for (const [name, code] of Object.entries(stateCodes)) {
    states[name] = { codes: [code, `US-${code}`], names: stateNames[name] ?? [] };
  }
  const text = `${JSON.stringify({ countries: lands, states, provinces: partLands, regions: regionsOf(byCode), several: severalLands })}\n`;
  writeFileSync(new URL('../../assets/data/map-names.json', import.meta.url), text);
  console.log(`map-names.json: ${Object.keys(lands).length} countries, ${Math.round(text.length / 1024)} KB`);
}

function others(name, names) {
  return [...new Set(names.flat())].filter((other) => other !== name);
}

/** Regions with the names of their lands in the extracts. */
function regionsOf(byCode) {
  const { territoryContainment } = read('cldr-core/supplemental/territoryContainment.json').supplemental;
  const codesIn = (code) => territoryContainment[code]?._contains.flatMap(codesIn) ?? [code];
  const landsOf = (code) => [byCode.get(code), besideOthers[code]].filter((name) => name !== undefined);
  const entries = Object.entries(regions).map(([name, { of, names, frame }]) => {
    const lands = [...new Set(of.flatMap(codesIn).flatMap(landsOf))].sort();
    return [name, { names, lands, ...(frame === undefined ? {} : { frame }) }];
  });
  return Object.fromEntries(entries);
}
