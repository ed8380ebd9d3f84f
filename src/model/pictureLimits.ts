/**
 * The most pixels that a picture may have: those of the largest cameras in telephones, 16,320 × 12,240. While one is made smaller it
 * takes four bytes a pixel in the browser, twice for a moment; larger ones are maps and scans that were never meant for a screen, or a
 * small file that is to fill a machine's memory.
 */
export const mostPixels = 200_000_000;

/**
 * Pictures with more pixels are made smaller before they are shown. The largest screens show 8.3 million (3,840 × 2,160), and so do
 * prints of a slide on a letter sheet at 300 dots an inch. A little above that it does not pay: each saving costs some sharpness.
 */
export const shownWhole = 16_000_000;

/** Pixels that are left of one that was too large: enough for the largest screens, with a little to spare for what a slide cuts off. */
export const shrunkTo = 10_000_000;

/**
 * The most bytes of a drawing. Its markup is read letter by letter, and browsers draw it anew at every change: maps of the world with all
 * their coasts have some ten million.
 */
export const mostDrawingBytes = 16_000_000;

/**
 * The most bytes of a picture that is brought into a project. A photograph with as many pixels as are shown whole has some 8 million as a
 * JPEG and up to three times that as a PNG; what is larger is a scan or a camera's raw file, which no screen shows.
 */
export const mostAddedBytes = 30_000_000;
