import type { MultiPolygon } from 'geojson';
import type { Diagnostic } from './diagnostic.ts';
import type { PlaceNames } from './placeNames.ts';

/** Lands of one map extract by name, such as `Mongolia` or `Iowa`; degrees, one closed ring per part. */
export type MapSheet = ReadonlyMap<string, MultiPolygon>;

/** The extracts of assets/data, each for maps of its own scale (scripts/cut-maps.js says how they were cut). */
export interface MapData {
  /** West Africa to Japan, fine in the middle of Asia. */
  readonly region: MapSheet;
  /** Every country and territory, for maps of one or some of them. */
  readonly countries: MapSheet;
  /** Every country but Antarctica and the smallest, coarse. */
  readonly world: MapSheet;
  /** The states of the United States, fine. */
  readonly states: MapSheet;
  /** The outline of the lower 48, coarse. */
  readonly lower48: MapSheet;
  /** Provinces of Australia, Brazil and Canada, and parts of countries such as French Guiana. */
  readonly provinces: MapSheet;
  readonly names: PlaceNames;
}

/** One row of a table in assets/data, by column name. */
export type TableRow = Readonly<Record<string, string>>;

/** All that drawings need from disk, loaded before they are drawn; only what the deck's fences ask for. */
export interface DrawingData {
  /** Undefined when no fence is a map. */
  readonly maps: MapData | undefined;
  /** What stands inside the `<svg>` of each lucide icon, by icon name; drawn in strokes on a 24×24 grid. */
  readonly icons: ReadonlyMap<string, string>;
  /** Rows of each table, by file name such as `tip.csv`. */
  readonly tables: ReadonlyMap<string, readonly TableRow[]>;
  /** What is wrong inside the tables. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What drawings need from disk. */
export interface DrawingNeeds {
  readonly maps: boolean;
  /** Names of lucide icons. */
  readonly icons: readonly string[];
  /** File names in assets/data. */
  readonly tables: readonly string[];
}
