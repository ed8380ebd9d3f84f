/** Longitude and latitude in degrees, east and north positive. */
export type LonLat = readonly [longitude: number, latitude: number];

/** Cities and states that a map may name without giving a position. Cities to two decimals, about a kilometre. */
export const knownPlaces: ReadonlyMap<string, LonLat> = new Map<string, LonLat>([
  ['Astana', [71.45, 51.18]],
  ['Almaty', [76.91, 43.25]],
  ['Aktobe', [57.21, 50.28]],
  ['Aktau', [51.17, 43.66]],
  ['Zhezkazgan', [67.71, 47.79]],
  ['Karaganda', [73.1, 49.8]],
  ['Kokshetau', [69.39, 53.28]],
  ['Kostanay', [63.62, 53.21]],
  ['Kyzylorda', [65.51, 44.85]],
  ['Petropavl', [69.15, 54.87]],
  ['Taldykorgan', [78.37, 45.02]],
  ['Oskemen', [82.61, 49.97]],
  ['Ust-Kamenogorsk', [82.61, 49.97]],
  ['Shymkent', [69.6, 42.31]],
  ['Taraz', [71.37, 42.9]],
  ['Ekibastuz', [75.32, 51.72]],
  ['Minnesota', [-94.3, 46.3]],
  ['North Dakota', [-100.5, 47.45]],
]);

/**
 * Where arrows to and from a country begin and end, and what a map must show of it, when the middle of the country
 * would mislead: Russia's lies in far Siberia.
 */
export const countryAnchors: ReadonlyMap<string, LonLat> = new Map<string, LonLat>([
  ['Kazakhstan', [67.3, 48.3]],
  ['Russia', [55, 56]],
  ['China', [98, 37.5]],
  ['Indonesia', [107, -6.8]],
]);

/** Names that speakers use for countries which the map data calls otherwise. */
export const countryAliases: ReadonlyMap<string, string> = new Map([
  ['UAE', 'United Arab Emirates'],
  ['United States', 'United States of America'],
  ['USA', 'United States of America'],
  ['Türkiye', 'Turkey'],
  ['Turkiye', 'Turkey'],
  ['UK', 'United Kingdom'],
]);

/** The five countries of Central Asia. */
export const centralAsia = ['Kazakhstan', 'Uzbekistan', 'Turkmenistan', 'Kyrgyzstan', 'Tajikistan'] as const;
