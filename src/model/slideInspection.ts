/** One slide as the browser lays it out. Lengths in CSS pixels of the slide. */
export interface SlideMeasure {
  /** The `id` of its `section`. */
  readonly id: string;
  /** How far text or pictures reach beyond each edge of the slide, or of a box that cuts them off; 0 when all is inside. */
  readonly overflow: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
    /** The first words, or the picture, that reach out furthest; empty when all is inside. */
    readonly what: string;
  };
  /** The smallest letters a reader sees, and the first words set in them; null on a slide without text. */
  readonly smallest: { readonly size: number; readonly text: string } | null;
  /** Alternative texts of pictures that cannot be shown. */
  readonly brokenPictures: readonly string[];
}

/** What a reader in the last row would stumble over on one slide. Empty lists when there is nothing. */
export interface SlideLegibility {
  readonly id: string;
  /** Text set smaller than the least size of its part. */
  readonly small: readonly { readonly text: string; readonly size: number; readonly least: number }[];
  /** Pieces of text that lie on each other or on a picture, by their first words. */
  readonly collisions: readonly { readonly text: string; readonly on: string }[];
  /** Text that stands out too little from what lies behind it; `ratio` as WCAG defines contrast. */
  readonly faint: readonly { readonly text: string; readonly ratio: number }[];
  /** Characters that came from a font of the machine and not from the document; `fault` says what paper made of them instead. */
  readonly stray: readonly { readonly text: string; readonly character: string; readonly fault?: string }[];
}

/** A code to scan on a slide, and what a telephone makes of its picture. */
export interface SlideCode {
  /** Id of its slide. */
  readonly id: string;
  /** What it is to say. */
  readonly address: string;
  /** Side of one of its squares in CSS px of the 720 px tall slide; 0 when nobody sees the code. */
  readonly module: number;
  /** Between its light and its dark, as a difference of luminance from 0 to 1. */
  readonly contrast: number;
  /** What is read off its picture; null when nothing is. */
  readonly says: string | null;
}

/** Least sizes of letters in CSS pixels of a slide 720 px tall, where 1 px is 0.75 pt. */
export interface MinimumTextSizes {
  readonly heading: number;
  readonly text: number;
  /** Words in drawings, tables and code. */
  readonly drawing: number;
  /** Source lines, captions, and notes inside drawings. */
  readonly source: number;
}

/** What the browser says of a document's slides: where things are, and what a reader in the last row would stumble over. */
export interface SlidesInspection {
  readonly measures: readonly SlideMeasure[];
  readonly legibility: readonly SlideLegibility[];
  readonly codes: readonly SlideCode[];
  /** The first slide, half size, as a `data:` URI; undefined unless it was asked for. */
  readonly picture: string | undefined;
}
