import type { YamlPath, YamlValue } from './projectEdit.ts';

/** Something that is put into a section by filling in a form: a fence, someone's words, or a table. */
export interface InsertForm {
  /** What a wish calls it: a fence's name, `quote` or `table`. */
  readonly kind: string;
  readonly name: string;
  /** What it is for, in one sentence. */
  readonly help: string;
  readonly shape: ValueShape;
}

/** What may stand at a place of a form: made from the definition that reads it. */
export type ValueShape =
  | { readonly type: 'text'; readonly of: TextKind | undefined }
  /** A word or a figure: a figure is kept as one. */
  | { readonly type: 'amount' }
  | { readonly type: 'flag' }
  /** `otherwise` is what holds when nothing is chosen. */
  | { readonly type: 'choice'; readonly choices: readonly string[]; readonly otherwise: string | undefined }
  /** So many figures, such as degrees east and north. */
  | { readonly type: 'figures'; readonly count: number }
  /** `oneBare`: a single entry is written without its list. */
  | {
      readonly type: 'list';
      readonly item: ValueShape;
      readonly least: number;
      readonly most: number | undefined;
      readonly oneBare: boolean;
    }
  /** Rows of a label and as many figures as there are columns. */
  | { readonly type: 'table'; readonly most: number | undefined }
  /** Rows of as many words as there are columns, the first of which names these. */
  | { readonly type: 'cells' }
  | { readonly type: 'group'; readonly fields: readonly ShapeField[] }
  /** One of several shapes. */
  | { readonly type: 'either'; readonly ways: readonly ValueShape[] };

export interface ShapeField {
  readonly key: string;
  readonly label: string;
  readonly help: string;
  readonly isNeeded: boolean;
  readonly shape: ValueShape;
}

/** What a text is, where it is more than words: a name of something that the project or the kit knows, a sentence or more, or the line under a picture. */
export type TextKind = NameKind | 'long' | 'caption';
export const nameKinds = ['icon', 'place', 'land', 'fact', 'helpline'] as const;
export type NameKind = (typeof nameKinds)[number];

/** Names that may stand in a form's texts, by what they name. Facts and help lines are the ledger's. */
export type InsertNames = Readonly<Record<Exclude<NameKind, 'fact' | 'helpline'>, readonly string[]>>;

/** What is asked of the server while a form is filled in. */
export interface InsertWish {
  readonly kind: string;
  readonly value: YamlValue;
  /** The talk in whose looks it is shown; the project's first when undefined. */
  readonly talk?: string | undefined;
  /** The headline of the slide that it comes to stand on. */
  readonly headline: string;
}

/** What would be put in, and how it would look. */
export interface InsertLook {
  /** Markdown as an author would spell it; undefined as long as there are faults. */
  readonly text: string | undefined;
  readonly faults: readonly PlacedFieldFault[];
  /** A page of one slide, as large as the talk's; undefined where nothing can be drawn. */
  readonly page: string | undefined;
}

/** What is wrong with the value at a path of a form. */
export interface PlacedFieldFault {
  readonly path: YamlPath;
  readonly message: string;
}

/** A point that was pressed on a map: pixels of the drawing, and how large that is. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What lies there. */
export interface MapSpot {
  /** [longitude, latitude] in degrees. */
  readonly at: readonly [number, number];
  /** The land, by the name that maps know; undefined at sea. */
  readonly land: string | undefined;
  /** A place of the project that stands as near as a finger is broad. */
  readonly place: string | undefined;
}

/** Rows that were copied from a spreadsheet. */
export interface PastedRows {
  /** As many cells in each as in the widest; their text as it was copied. */
  readonly rows: readonly (readonly string[])[];
  /** Whether the first row names the columns. */
  readonly hasHead: boolean;
  /** What parts whole from fraction in its figures. */
  readonly decimal: '.' | ',';
  /** Lines, from 1, whose quotation marks do not match: they are read as they stand, marks and all. */
  readonly oddLines: readonly number[];
}
