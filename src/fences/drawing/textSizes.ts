/**
 * Sizes of text in drawings, in CSS px of a slide 720 px tall, so that they can be read from the last row of a hall: 32 px are 24 pt,
 * what guides for speakers ask of words. Names on a map stand where they belong and may be a little smaller; notes say whose map it is.
 */
export const textSizes = { words: 32, mapLabel: 30, caption: 26, note: 20 } as const;
