/** A document of so many slides has the session's whole time; longer ones have more in proportion. */
const usualSlides = 100;

/**
 * Longest time for a document, in milliseconds: it follows the work. To load and print a slide of headline, points, and now and then a
 * picture or table takes 27 ms in decks of 300 and 1,000 on a quiet machine of two cores (`npm run bench`); 30 s for a hundred leave eleven
 * times that, so that a machine with other work prints them too, and a page that hangs is still ended.
 * @param timeoutMs what a document of usual length may take.
 * @param slides how many it shows or tells.
 */
export function documentLimit(timeoutMs: number, slides = 0): number {
  return Math.round(timeoutMs * Math.max(1, slides / usualSlides));
}
