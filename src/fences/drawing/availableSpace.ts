import type { DrawingContext } from './drawingContext.ts';
import { textSizes } from './textSizes.ts';
import { wrapText } from './wrapText.ts';

/** The space for a picture in pixels of the slide. */
export interface Space {
  readonly width: number;
  readonly height: number;
}

/** What a slide leaves under a headline of two lines. */
const underTwoLines = 434;
/** A line of a caption, and the gap above it: see `.caption` in drawings.css. */
const [captionLine, captionGap] = [textSizes.caption * 1.25, 10];

/**
 * The space that a slide leaves to its picture, less the lines of its caption. Pictures drawn for it are shown at their
 * own size, and their text keeps its size, whatever stands beside them.
 */
export function availableSpace({ width, height = underTwoLines }: DrawingContext, caption: string | undefined): Space {
  if (caption === undefined) return { width, height };
  const lines = wrapText(caption, width, textSizes.caption, 400).length;
  return { width, height: height - Math.ceil(lines * captionLine + captionGap) };
}
