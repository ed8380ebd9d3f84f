/**
 * The most bytes of any file that is read whole. A camera's largest photograph has some 60 million; each is held several times over on its
 * way into a page.
 */
export const mostFileBytes = 100_000_000;

/**
 * The most bytes of a file of text: above it, no text is short enough to be read (`textLimits`), whatever pictures are written into it, and
 * decoding it would take four times as much memory for nothing.
 */
export const mostTextBytes = 50_000_000;
