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
