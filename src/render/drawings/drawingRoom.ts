import type { DrawingContext } from './drawingContext.ts';

/** The room for a picture in pixels of the slide. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/**
 * The room that a slide leaves under a headline of two lines, less a line when there is a caption. Pictures drawn for it
 * are shown at their own size, and their text keeps its size, whatever the headline.
 */
export function drawingRoom(context: DrawingContext, caption: string | undefined): Room {
  return { width: context.width, height: caption === undefined ? 434 : 384 };
}
