/** How authors may call a land of the map extracts, beside its name there. */
export interface LandNames {
  /** Codes of ISO 3166, and postal codes of states; for states of one code with a country see `placeIndex`. */
  readonly codes: readonly string[];
  /** Other names, in several languages. */
  readonly names: readonly string[];
}

/** A continent or another region of the world. */
export interface RegionNames {
  readonly names: readonly string[];
  /** Its countries and territories, as the extracts name them. */
  readonly lands: readonly string[];
  /** What a map of it shows, where its lands reach far beyond: [west, south, east, north] in degrees. */
  readonly frame?: readonly [number, number, number, number];
}

/** The names of all lands in the map extracts (`assets/data/map-names.json`, written by scripts/cut-maps.js). */
export interface PlaceNames {
  readonly countries: Readonly<Record<string, LandNames>>;
  /** States of the United States. */
  readonly states: Readonly<Record<string, LandNames>>;
  /** Provinces of other countries, and parts of countries that lie by themselves. */
  readonly provinces: Readonly<Record<string, LandNames>>;
  readonly regions: Readonly<Record<string, RegionNames>>;
  /** Names that mean several lands, such as `Korea`, with those lands. */
  readonly several: Readonly<Record<string, readonly string[]>>;
}
