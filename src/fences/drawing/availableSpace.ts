import type { DrawingContext } from './drawingContext.ts';

/** The space for a picture in pixels of the slide. */
export interface Space {
  readonly width: number;
  readonly height: number;
}

/** What a slide leaves under a headline of two lines. */
const underTwoLines = 434;
/** A line for the caption, and the gap above it. */
const captionHeight = 40;

/**
 * The space that a slide leaves to its picture, less a line when there is a caption. Pictures drawn for it are shown at their
 * own size, and their text keeps its size, whatever stands beside them.
 */
export function availableSpace({ width, height = underTwoLines }: DrawingContext, caption: string | undefined): Space {
  return { width, height: caption === undefined ? height : height - captionHeight };
}
